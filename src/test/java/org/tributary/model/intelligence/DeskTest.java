package org.tributary.model.intelligence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.tributary._support.SmallWorld.agency;
import static org.tributary._support.SmallWorld.lead;
import static org.tributary._support.SmallWorld.loadLead;
import static org.tributary.quantity.SourceClass.COMPLAINTS;
import static org.tributary.quantity.SourceClass.MONEY;
import static org.tributary.quantity.SourceClass.SIGHTINGS;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tributary._support.ForAll;
import org.tributary._support.SmallWorld;
import org.tributary.event.Happening;
import org.tributary.event.Happening.Sending;
import org.tributary.event.Happening.Threshold;
import org.tributary.quantity.Country;
import org.tributary.quantity.SubjectId;

/**
 * Goal: analysts are few: they weigh one lead at a time, by what is urgent, and a copy that nobody announced costs more.
 *
 * <p>Method: leads that arrive at one moment, and when each is done. A lead on premises takes 9 hours of the clock (3 hours
 * of work in days of 8), one on a load 3, sorting 12.
 */
class DeskTest {
    private final SmallWorld world = SmallWorld.of(1, Map.of());
    private final int[] stirs = {0};

    private Desk desk(int analysts) {
        var messages = new Messages(world.world(), Map.of(), (subject, cause) -> {});
        return new Desk(world.world(), agency("tha", Country.THA, analysts), messages, () -> stirs[0]++);
    }

    private record Load(int leads, int analysts) {}

    @Test
    void soManyLeadsTakeSoManyAnalystsSoLong() {
        ForAll.cases("analysts' capacity", 30, draws -> new Load(1 + draws.below(40), 1 + draws.below(8)), load -> {
            var test = new DeskTest();
            var desk = test.desk(load.analysts());
            test.world.at(0, () -> {
                for (int i = 0; i < load.leads(); i++) {
                    desk.read(lead("lead-" + i, "s-" + i, COMPLAINTS, "C3"), 0);
                }
            });
            var done_h = test.world.play().hoursOf(Happening.LeadProcessed.class);
            assertThat(done_h).hasSize(load.leads());
            int shifts = (load.leads() + load.analysts() - 1) / load.analysts();
            assertThat(done_h.get(done_h.size() - 1)).isEqualTo(9.0 * shifts);
        });
    }

    @Test
    void withoutAnalystsNothingIsWeighed() {
        var desk = desk(0);
        world.at(0, () -> desk.read(lead("1", "s", COMPLAINTS, "A1"), 0)).play();
        assertThat(world.all(Happening.LeadArose.class)).hasSize(1);
        assertThat(world.all(Happening.LeadProcessed.class)).isEmpty();
        assertThat(desk.backlog()).isEqualTo(1);
    }

    @Test
    void aCopySentByOrderIsSortedFirstAndOneSentByRuleIsNot() {
        var desk = desk(1);
        world.at(0, () -> desk.receive(lead("1", "s", COMPLAINTS, "A1"), Sending.BY_RULE, 0))
                .at(100, () -> desk.receive(lead("2", "s", MONEY, "A1"), Sending.BY_ORDER, 0))
                .play();
        assertThat(world.hoursOf(Happening.LeadProcessed.class)).containsExactly(9.0, 121.0);
    }

    @Test
    void unsortedCopiesKeepBetterLeadsWaiting() {
        var desk = desk(1);
        world.at(0, () -> {
                    desk.receive(lead("raw-1", "s", COMPLAINTS, "D4"), Sending.BY_ORDER, 0);
                    desk.receive(lead("raw-2", "s", COMPLAINTS, "D4"), Sending.BY_ORDER, 0);
                    desk.read(lead("own", "s", SIGHTINGS, "A1"), 0);
                })
                .play();
        assertThat(order()).containsExactly("own", "raw-1", "raw-2");
        assertThat(world.hoursOf(Happening.LeadProcessed.class))
                .as("two sorted first, 12 hours each")
                .containsExactly(33.0, 42.0, 51.0);
    }

    @Test
    void loadsComeBeforePremisesThenTheStrongerLeadThenTheOlder() {
        var desk = desk(1);
        world.at(0, () -> {
                    desk.read(lead("first", "s", COMPLAINTS, "C3"), 0);
                    desk.read(lead("weak", "s", COMPLAINTS, "D4"), 0);
                    desk.read(lead("middling-old", "s", MONEY, "B2"), 0);
                    desk.read(lead("middling-new", "s", SIGHTINGS, "B2"), 0);
                    desk.read(lead("strong", "s", COMPLAINTS, "A1"), 0);
                    desk.read(loadLead("load", "load", "D4"), 0);
                })
                .play();
        assertThat(order())
                .as("the first was taken up before the others came")
                .containsExactly("first", "load", "strong", "middling-old", "middling-new", "weak");
        assertThat(world.hoursOf(Happening.LeadProcessed.class)).containsExactly(9.0, 12.0, 21.0, 30.0, 39.0, 48.0);
    }

    @Test
    void aLeadThatWasWeighedBeforeChangesNothing() {
        var desk = desk(1);
        var once = lead("1", "s", COMPLAINTS, "A1");
        world.at(0, () -> desk.read(once, 0))
                .at(20, () -> desk.drop(new SubjectId("s")))
                .at(50, () -> desk.receive(once, Sending.BY_RULE, 0))
                .play();
        assertThat(desk.belief(new SubjectId("s"))).isCloseTo(0.02, within(1e-12));
    }

    @Test
    void beliefsThatRiseOverAThresholdStirTheSeatOnce() {
        var desk = desk(3);
        world.at(0, () -> {
                    desk.read(lead("1", "s", COMPLAINTS, "A1"), 0);
                    desk.read(lead("2", "s", MONEY, "A1"), 0);
                    desk.read(lead("3", "s", SIGHTINGS, "A1"), 0);
                })
                .at(20, () -> desk.read(lead("4", "s", SIGHTINGS, "A2"), 0))
                .play();
        assertThat(world.all(Happening.BeliefCrossed.class).map(Happening.BeliefCrossed::threshold))
                .containsExactly(Threshold.ACTIONABLE, Threshold.WARRANT);
        assertThat(stirs[0]).isEqualTo(2);
        assertThat(desk.hasOpenCases()).isTrue();
        desk.clear(new SubjectId("s"));
        assertThat(desk.hasOpenCases()).isFalse();
    }

    private List<String> order() {
        return world.all(Happening.LeadProcessed.class)
                .map(processed -> processed.lead().value())
                .toList();
    }
}
