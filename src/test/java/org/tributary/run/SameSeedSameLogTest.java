package org.tributary.run;

import static java.util.stream.IntStream.range;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TimeZone;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tributary._support.Plays;
import org.tributary.order.Order;
import org.tributary.picture.AgencyPicture;
import org.tributary.picture.Commander;
import org.tributary.quantity.SeatId;

/**
 * Goal: a plan and a seed give one log and one score, whatever else the machine does and wherever it stands.
 *
 * <p>Method: the log's lines and the scorecard compared as text, alone, amid parallel runs, and under defaults of other
 * countries. Each comparison is tried on something that a machine's state does change, and must see it.
 */
class SameSeedSameLogTest {

    @ParameterizedTest
    @CsvSource({
        "first-steps, centre, 1",
        "first-steps, alone, -1",
        "moei-squeeze, centre, 42",
        "moei-squeeze, alone, 9223372036854775807"
    })
    void sameSeedGivesTheSameLogAgainAndAmidParallelRuns(String scenario, String doctrine, long seed) {
        var plan = Plays.under(doctrine, scenario);
        List<String> alone = Plays.linesAndScore(plan, seed);
        assertThat(alone.size()).as("an empty log would prove nothing").isGreaterThan(100);
        assertThat(amidOthers(8, () -> Plays.linesAndScore(plan, seed))).containsOnly(Plays.sha256(alone));
    }

    @ParameterizedTest
    @MethodSource("everyScenarioUnderEveryDoctrine")
    void everyScenarioIsTheSameAgainUnderEveryDoctrine(String scenario, String doctrine) {
        var plan = Plays.under(doctrine, scenario);
        assertThat(amidOthers(2, () -> Plays.linesAndScore(plan, 5))).hasSize(1);
    }

    static Stream<Arguments> everyScenarioUnderEveryDoctrine() {
        return Plays.shipped().stream()
                .flatMap(scenario -> Doctrines.all().stream().map(doctrine -> arguments(scenario, doctrine.name())));
    }

    @Test
    void anotherSeedGivesAnotherLog() {
        var plan = Plays.under("centre", "first-steps");
        assertThat(Plays.linesAndScore(plan, 1)).isNotEqualTo(Plays.linesAndScore(plan, 2));
    }

    @Test
    void seedsThatDifferInTheirUpperHalfOnlyGiveDifferentLogs() {
        var plan = Plays.under("centre", "first-steps");
        assertThat(Plays.linesAndScore(plan, 1)).isNotEqualTo(Plays.linesAndScore(plan, 1 + (1L << 40)));
    }

    @Test
    void somethingSharedByParallelRunsWouldBeSeen() {
        var plan = Plays.under("centre", "first-steps");
        var shared = new AtomicInteger();
        var hashes = amidOthers(4, () -> {
            var run = new Run(plan, 1);
            var restless = new LinkedHashMap<SeatId, Commander>();
            run.commanders()
                    .forEach((seat, commander) -> restless.put(
                            seat,
                            picture -> shared.incrementAndGet() % 7 == 0 ? List.of() : commander.decide(picture)));
            return Plays.lines(Plays.events(run, restless));
        });
        assertThat(hashes).as("a count that all runs share").hasSizeGreaterThan(1);
    }

    private static List<String> amidOthers(int runs, Supplier<List<String>> play) {
        return range(0, runs)
                .parallel()
                .mapToObj(i -> Plays.sha256(play.get()))
                .distinct()
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"tr-TR", "th-TH-u-ca-buddhist-nu-thai", "ar-EG-u-nu-arab", "lo-LA-u-nu-laoo", "zh-CN"})
    void theLogIsTheSameUnderTheDefaultsOfEveryCountry(String language) {
        var plan = Plays.under("centre", "first-steps");
        List<String> here = Plays.linesAndScore(plan, 1);
        assertThat(Plays.firstDifference(here, under(language, () -> Plays.linesAndScore(plan, 1))))
                .isEmpty();
        assertThat(Plays.firstDifference(
                        here,
                        under(language, () -> Plays.linesAndScore(RunPlan.of(plan.scenario(), plan.doctrines()), 1))))
                .as("planned there too")
                .isEmpty();
    }

    @Test
    void theFlagshipLogIsTheSameUnderTheDefaultsOfEveryCountry() {
        var plan = Plays.under("centre", "moei-squeeze");
        List<String> here = Plays.linesAndScore(plan, 1);
        assertThat(Plays.firstDifference(here, under("ar-EG-u-nu-arab", () -> Plays.linesAndScore(plan, 1))))
                .isEmpty();
    }

    @Test
    void theReasonsOfRefusalsAreTheSameUnderTheDefaultsOfEveryCountry() {
        var plan = Plays.under("centre", "first-steps");
        List<String> here = withRaidsThatNoCourtAllows(plan);
        assertThat(here).anyMatch(line -> line.contains("no court gives") && line.contains("belief 0."));
        assertThat(Plays.firstDifference(here, under("ar-EG-u-nu-arab", () -> withRaidsThatNoCourtAllows(plan))))
                .isEmpty();
    }

    private static List<String> withRaidsThatNoCourtAllows(RunPlan plan) {
        var run = new Run(plan, 1);
        var rash = new LinkedHashMap<SeatId, Commander>();
        run.commanders()
                .forEach((seat, commander) -> rash.put(seat, picture -> {
                    var orders = new ArrayList<>(commander.decide(picture));
                    picture.agencies().forEach(agency -> raidAll(agency, picture.now_h(), orders));
                    return orders;
                }));
        return Plays.lines(Plays.events(run, rash));
    }

    private static void raidAll(AgencyPicture agency, double hour_h, List<Order> orders) {
        agency.beliefs()
                .forEach(belief ->
                        orders.add(new Order.Raid(agency.id(), belief.subject(), List.of(), hour_h, Optional.empty())));
    }

    @Test
    void aNumberOrNameWrittenByTheDefaultsWouldBeSeen() {
        Supplier<List<String>> careless =
                () -> List.of(String.format("%d %.2f", 17, 0.5), "ID".toLowerCase(Locale.getDefault()));
        assertThat(under("ar-EG-u-nu-arab", careless)).isNotEqualTo(careless.get());
        assertThat(under("th-TH-u-ca-buddhist-nu-thai", careless)).isNotEqualTo(careless.get());
        assertThat(under("tr-TR", careless)).isNotEqualTo(careless.get());
    }

    private static List<String> under(String language, Supplier<List<String>> play) {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(language));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Chatham"));
            return play.get();
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }
}
