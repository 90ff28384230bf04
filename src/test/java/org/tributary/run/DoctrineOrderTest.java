package org.tributary.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tributary._support.Plays;
import org.tributary._support.Scenarios;
import org.tributary.cooperation.ChannelKind;
import org.tributary.quantity.SourceClass;
import org.tributary.scenario.MeasureName;
import org.tributary.scenario.Parameters;
import org.tributary.scenario.Scenario;
import org.tributary.score.Interval;
import org.tributary.score.Intervals;

/**
 * Goal: on a scenario of operations more cooperation is worth more: alone, bilateral, centre and joint command in this
 * order, and sharing blindly does not win.
 *
 * <p>Method: each doctrine in all seats under the same seeds; the differences of the headline measure with their
 * intervals at 95 %. Partly built in by the rates of footprints; the model's description says so.
 */
class DoctrineOrderTest {
    private static final List<String> ORDER = List.of("alone", "bilateral", "centre", "joint-command");
    private static final String BLIND = "share-everything";
    private static final int QUICK_RUNS = 20;
    private static final int FULL_RUNS = 200;

    /** A lesson of five minutes, and the scenario in which cooperation does not pay. */
    private static final List<String> WITHOUT_ORDER = List.of("first-steps", "quiet-border");

    /** Where saturated desks raid less, scatter fewer sites, and so more people are handed over. */
    private static final List<String> BLIND_GAINS = List.of("northern-handover");

    @Test
    void moreCooperationIsWorthMoreInTheFlagshipScenario() {
        var order = new Order(Plays.shipped("moei-squeeze"), QUICK_RUNS);
        order.print();
        order.demand();
    }

    @Test
    void channelsThatLoseEverythingTakeTheOrderAway() {
        var losses = new LinkedHashMap<String, Double>();
        for (ChannelKind kind : ChannelKind.values()) {
            losses.put("channel.%s.loss".formatted(kind.word()), 1.0);
        }
        var order = new Order(Scenarios.with(Plays.shipped("moei-squeeze"), losses), QUICK_RUNS / 2);
        assertThat(order.better("centre", "bilateral").isPositive()).isFalse();
    }

    @Tag("proofs")
    @ParameterizedTest
    @ValueSource(doubles = {0.5, 0.75, 1, 1.25, 1.5})
    void theOrderStaysWhateverTheRatesOfFootprints(double factor) {
        var rates = new LinkedHashMap<String, Double>();
        for (SourceClass source : SourceClass.values()) {
            String name = "footprint." + source.word();
            rates.put(name, Parameters.defaults().value(name) * factor);
        }
        var order = new Order(Scenarios.with(Plays.shipped("moei-squeeze"), rates), FULL_RUNS);
        order.print();
        order.demand();
    }

    @Tag("proofs")
    @ParameterizedTest
    @MethodSource("scenarios")
    void theOrderOnEachScenario(Path file) {
        String name = file.getFileName().toString().replace(".yaml", "");
        var order = new Order(Plays.shipped(name), FULL_RUNS);
        order.print();
        if (BLIND_GAINS.contains(name)) {
            order.demandSteps();
        } else if (!WITHOUT_ORDER.contains(name)) {
            order.demand();
        }
    }

    static List<Path> scenarios() throws java.io.IOException {
        try (Stream<Path> files = Files.list(Path.of("scenarios"))) {
            // one organisation, one agency: nobody to work with
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .filter(file -> !file.endsWith("drug-organisation.yaml"))
                    .sorted()
                    .toList();
        }
    }

    /** The headline measure of each doctrine, by seed. */
    private static final class Order {
        private final Scenario scenario;
        private final MeasureName headline;
        private final Map<String, List<OptionalDouble>> values = new LinkedHashMap<>();

        Order(Scenario scenario, int runs) {
            this.scenario = scenario;
            this.headline = scenario.headline().orElse(MeasureName.PERSONS_FREED);
            int workers = Runtime.getRuntime().availableProcessors();
            for (String doctrine :
                    Stream.concat(ORDER.stream(), Stream.of(BLIND)).toList()) {
                var list = new ArrayList<OptionalDouble>();
                Replications.play(
                        Plays.under(doctrine, scenario),
                        1,
                        runs,
                        workers,
                        card -> list.add(card.get(headline).value()));
                values.put(doctrine, list);
            }
        }

        /** One's headline less the other's, so signed that more is better. */
        Interval better(String one, String other) {
            Interval gain =
                    Intervals.ofDifference(values.get(one), values.get(other)).orElseThrow();
            return headline.better() == MeasureName.Better.HIGHER
                    ? gain
                    : new Interval(-gain.mean(), gain.halfWidth(), gain.n());
        }

        void print() {
            System.out.printf("%s, %s%n", scenario.scenario(), headline.word());
            String before = "";
            for (String doctrine : values.keySet()) {
                String gain =
                        before.isEmpty() ? "" : "better than %s by %s".formatted(before, better(doctrine, before));
                System.out.printf(
                        Locale.ROOT,
                        "  %-18s %-28s %s%n",
                        doctrine,
                        Intervals.ofMean(values.get(doctrine))
                                .map(Interval::toString)
                                .orElse("nothing"),
                        gain);
                before = doctrine;
            }
        }

        void demand() {
            demandSteps();
            assertThat(better("centre", BLIND).isPositive())
                    .as("the centre beats sharing blindly")
                    .isTrue();
        }

        void demandSteps() {
            assertThat(better("bilateral", "alone").isPositive())
                    .as("bilateral beats alone")
                    .isTrue();
            assertThat(better("centre", "bilateral").isPositive())
                    .as("centre beats bilateral")
                    .isTrue();
            assertThat(better("joint-command", "centre").high())
                    .as("joint command is no worse than the centre")
                    .isGreaterThanOrEqualTo(0);
        }
    }
}
