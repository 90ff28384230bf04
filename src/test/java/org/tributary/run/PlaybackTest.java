package org.tributary.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.tributary._support.ForAll;
import org.tributary._support.Plays;
import org.tributary.cooperation.ChannelKind;
import org.tributary.event.Event;
import org.tributary.event.EventLines;
import org.tributary.event.EventLog;
import org.tributary.event.Happening;
import org.tributary.order.Order;
import org.tributary.quantity.SeatId;

/** Goal: a replay gives the recorded run again, and differs from it only after what is changed. */
class PlaybackTest {
    private static final List<String> DOCTRINES = List.of("centre", "joint-command", "share-everything");

    static Stream<Arguments> shippedRuns() {
        return Plays.shipped().stream()
                .flatMap(scenario -> DOCTRINES.stream().map(doctrine -> Arguments.of(scenario, doctrine)));
    }

    @Tag("ci")
    @ParameterizedTest
    @MethodSource("shippedRuns")
    void withNothingChangedEveryLogIsTheRecordedOne(String scenario, String doctrine) throws IOException {
        isRecordedOne(scenario, doctrine, 11);
    }

    @ParameterizedTest
    @CsvSource({
        "first-steps, share-everything",
        "moei-squeeze, centre",
        "river-joint-patrol, joint-command",
        "northern-handover, joint-command",
        "zone-fifteen-nationalities, centre"
    })
    void withNothingChangedTheLogIsTheRecordedOne(String scenario, String doctrine) throws IOException {
        isRecordedOne(scenario, doctrine, 12);
    }

    private static void isRecordedOne(String scenario, String doctrine, long seed) throws IOException {
        RunPlan plan = Plays.under(doctrine, scenario);
        List<Event> recorded = Plays.events(plan, seed);
        var log = new EventLog();
        Recording orders = throughText(recorded);
        Fates fates = Playback.of(plan, seed, orders).play(log);
        assertThat(Plays.firstDifference(Plays.lines(recorded), Plays.lines(log.events())))
                .isEmpty();
        assertThat(fates.impossible()).isEmpty();
        assertThat(fates.given()).isEqualTo(orders.orders().size());
    }

    /** The orders as the file of a run folder gives them. */
    private static Recording throughText(List<Event> recorded) throws IOException {
        List<String> lines = recorded.stream()
                .filter(event -> event.what() instanceof Happening.OrderGiven)
                .map(EventLines::line)
                .toList();
        List<Recording.Given> read = OrderLines.read(lines).orders();
        List<Recording.Given> heard = Recording.of(recorded).orders();
        assertThat(read)
                .extracting(Recording.Given::order)
                .isEqualTo(heard.stream().map(Recording.Given::order).toList());
        // what was refused in the record waits for nothing in a replay, and only the log says so
        return new Recording(heard);
    }

    @Test
    void aLineThatIsNoOrderIsNamed() {
        assertThatThrownBy(() -> OrderLines.read(List.of("{\"cause\": 3}", "{\"cause\": 0}")))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("line 2");
    }

    @Test
    void anOrderLeftOutChangesNothingBeforeIt() {
        RunPlan plan = Plays.under("centre", "first-steps");
        List<Event> recorded = Plays.events(plan, 5);
        List<String> lines = Plays.lines(recorded);
        Recording recording = Recording.of(recorded);
        ForAll.cases(
                "left out",
                20,
                draws -> recording.orders().get(draws.below(recording.orders().size())),
                left -> {
                    var log = new EventLog();
                    Playback.of(plan, 5, recording)
                            .with(new Change.WithoutOrder(left.sequence()))
                            .play(log);
                    assertThat(firstDifferent(lines, Plays.lines(log.events()))).isEqualTo((int) left.sequence());
                });
    }

    @Test
    void aHandOverChangesNothingBeforeIt() {
        RunPlan plan = Plays.under("alone", "first-steps");
        List<Event> recorded = Plays.events(plan, 5);
        List<String> lines = Plays.lines(recorded);
        var processed = recorded.stream()
                .filter(event -> event.what() instanceof Happening.LeadProcessed lead
                        && lead.agency().value().equals("tha-police"))
                .toList();
        assertThat(processed).as("leads that could be handed over").hasSizeGreaterThan(3);
        ForAll.cases("handed over", 10, draws -> processed.get(draws.below(processed.size())), event -> {
            var lead = (Happening.LeadProcessed) event.what();
            var partner = plan.scenario().agencies().keySet().stream()
                    .filter(agency -> !agency.equals(lead.agency()))
                    .filter(agency -> plan.scenario().agencies().get(agency).country()
                            != plan.scenario().agencies().get(lead.agency()).country())
                    .findFirst()
                    .orElseThrow();
            var log = new EventLog();
            var over = new Change.HandOver(lead.lead(), lead.agency(), partner, ChannelKind.JOINT_CENTRE, event.at_h());
            Playback.of(plan, 5, Recording.of(recorded)).with(over).play(log);
            int first = firstDifferent(lines, Plays.lines(log.events()));
            assertThat(log.events().get(first - 1).what())
                    .isInstanceOfSatisfying(
                            Happening.OrderGiven.class,
                            given -> assertThat(given.order()).isInstanceOf(Order.ShareLead.class));
            assertThat(log.events().get(first - 1).at_h()).isEqualTo(event.at_h());
        });
    }

    @ParameterizedTest
    @CsvSource({"first-steps, centre", "moei-squeeze, centre", "river-joint-patrol, joint-command"})
    void withoutCooperationNothingGoesFromSeatToSeat(String scenario, String doctrine) {
        RunPlan plan = Plays.under(doctrine, scenario);
        Recording recording = Recording.of(Plays.events(plan, 3));
        var log = new EventLog();
        Fates fates = Playback.of(plan, 3, recording)
                .with(new Change.CutCooperation(Set.of()))
                .play(log);
        var seats = Recording.seatsOf(plan.scenario());
        assertThat(log.events())
                .noneMatch(event -> event.what() instanceof Happening.LeadSent sent
                        && !seats.get(sent.from()).equals(seats.get(sent.to())));
        assertThat(log.events()).noneMatch(event -> event.what() instanceof Happening.JointOperationProposed);
        assertThat(fates.given()).isLessThan(recording.orders().size()).isPositive();
        assertThat(fates.unfounded())
                .as("orders that rested on what others had told")
                .isNotEmpty();
    }

    @Test
    void aCoalitionOfOneIsWorthWhatNobodysIs() {
        RunPlan plan = Plays.under("centre", "moei-squeeze");
        var play = Playback.of(plan, 3, Recording.of(Plays.events(plan, 3)));
        List<String> nobody = cut(play, Set.of());
        for (SeatId seat : plan.scenario().seats().keySet()) {
            assertThat(Plays.firstDifference(nobody, cut(play, Set.of(seat)))).isEmpty();
        }
        var all = plan.scenario().seats().keySet();
        var pair = new LinkedHashSet<SeatId>(List.copyOf(all).subList(0, 2));
        assertThat(Plays.firstDifference(nobody, cut(play, pair))).isNotEmpty();
    }

    @Test
    void aSeatThatIsAskedAgainDecidesAsBefore() {
        RunPlan plan = Plays.under("centre", "first-steps");
        List<Event> recorded = Plays.events(plan, 5);
        SeatId first = plan.scenario().seats().keySet().iterator().next();
        var log = new EventLog();
        Playback.of(plan, 5, Recording.of(recorded))
                .with(new Change.AskAgain(first))
                .play(log);
        assertThat(Plays.firstDifference(Plays.lines(recorded), Plays.lines(log.events())))
                .isEmpty();
    }

    @Test
    void anotherFortuneIsAnotherRunAndTheSameAgainIsTheSame() {
        RunPlan plan = Plays.under("centre", "first-steps");
        var play = Playback.of(plan, 5, Recording.of(Plays.events(plan, 5)));
        List<String> other = played(play.with(new Change.Rekey(2)));
        assertThat(other).isNotEqualTo(played(play)).isEqualTo(played(play.with(new Change.Rekey(2))));
    }

    private static List<String> cut(Playback play, Set<SeatId> coalition) {
        return played(play.with(new Change.CutCooperation(coalition)));
    }

    private static List<String> played(Playback play) {
        var lines = new ArrayList<String>();
        play.play(event -> lines.add(EventLines.line(event)));
        return lines;
    }

    /** The number of the first line in which two logs differ, counted from 1. */
    private static int firstDifferent(List<String> one, List<String> other) {
        return 1
                + IntStream.range(0, Math.min(one.size(), other.size()))
                        .filter(i -> !one.get(i).equals(other.get(i)))
                        .findFirst()
                        .orElse(Math.min(one.size(), other.size()));
    }
}
