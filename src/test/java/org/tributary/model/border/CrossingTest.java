package org.tributary.model.border;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.tributary._support.SmallWorld.BRIDGE;
import static org.tributary._support.SmallWorld.agency;
import static org.tributary._support.SmallWorld.loadLead;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tributary._support.ForAll;
import org.tributary._support.SmallWorld;
import org.tributary.model.intelligence.Desk;
import org.tributary.model.intelligence.Messages;
import org.tributary.quantity.Country;
import org.tributary.quantity.Power;
import org.tributary.quantity.SubjectId;

/**
 * Goal: a search finds what its means let it find, and only where somebody searches.
 *
 * <p>Method: probabilities against formulas written apart, and 4,000 loads against the probability.
 */
class CrossingTest {
    private static final int LOADS = 4000;
    private static final double STANDARD_ERRORS = 4.5;

    private final SmallWorld world = SmallWorld.of(1, Map.of());
    private final Messages messages = new Messages(world.world(), Map.of(), (subject, cause) -> {});
    private final Desk tha = new Desk(world.world(), agency("tha", Country.THA, 2, Power.SEARCH), messages, () -> {});
    private final Desk mmr = new Desk(world.world(), agency("mmr", Country.MMR, 2, Power.SEARCH), messages, () -> {});
    private final Crossing crossing =
            new Crossing(world.world(), world.world().region().place(BRIDGE));

    private record Means(double share, int patrols, double findIfInspected) {}

    @Test
    void patrolsFindByTheirHoursForEachKilometre() {
        crossing.staff(tha, 0, 0);
        var side = crossing.sides().get(0);
        for (int patrols = 1; patrols <= 5; patrols++) {
            side.addPatrols(1);
            assertThat(side.findProbability(new SubjectId("load"), 0.35))
                    .as("0.1 an hour and kilometre, 8 hours a day on 10 km")
                    .isCloseTo(1 - Math.exp(-0.1 * 8 * patrols / 10), within(1e-12));
        }
    }

    @Test
    void inspectionAndPatrolsMissIndependently() {
        ForAll.cases("both must miss", draws -> new Means(draws.uniform(), draws.below(6), draws.uniform()), means -> {
            var test = new CrossingTest();
            test.crossing.staff(test.tha, 1000, means.share());
            var side = test.crossing.sides().get(0);
            side.addPatrols(means.patrols());
            double miss = (1 - means.share() * means.findIfInspected()) * Math.exp(-0.08 * means.patrols());
            assertThat(side.findProbability(new SubjectId("load"), means.findIfInspected()))
                    .isCloseTo(1 - miss, within(1e-12));
        });
    }

    @Test
    void noMoreIsInspectedThanTheOfficersCan() {
        crossing.staff(tha, 6000, 0.05);
        var side = crossing.sides().get(0);
        side.setShare(1, 0);
        assertThat(side.share()).isEqualTo(0.05);
        side.addOfficers(30);
        assertThat(side.share())
                .as("20 travellers an officer and day")
                .isCloseTo(0.05 + 30 * 20 / 6000.0, within(1e-12));
        side.addOfficers(1000);
        assertThat(side.share()).isEqualTo(1);
        side.setShare(0.2, 0);
        assertThat(side.share()).isEqualTo(0.2);
    }

    @Test
    void whoHoldsAnActionableLeadFindsThatVeryLoad() {
        crossing.staff(tha, 1000, 0.05);
        var side = crossing.sides().get(0);
        world.at(0, () -> tha.read(loadLead("lead", "named", "A1"), 0)).play();
        assertThat(side.findProbability(new SubjectId("named"), 0.35)).isEqualTo(0.85);
        assertThat(side.findProbability(new SubjectId("other"), 0.35)).isLessThan(0.05);
    }

    @Test
    void aLeadThatIsNotActionableFindsNothing() {
        crossing.staff(tha, 1000, 0.05);
        world.at(0, () -> tha.read(loadLead("lead", "named", "D4"), 0)).play();
        assertThat(crossing.sides().get(0).findProbability(new SubjectId("named"), 0.35))
                .isLessThan(0.05);
    }

    @Test
    void loadsAreFoundAsOftenAsTheProbabilitySays() {
        crossing.staff(tha, 1000, 0.5);
        crossing.staff(mmr, 1000, 0.2);
        crossing.side(Country.THA).orElseThrow().addPatrols(2);
        double miss = (1 - 0.5 * 0.4) * Math.exp(-0.16) * (1 - 0.2 * 0.4);
        int found = 0;
        for (int i = 0; i < LOADS; i++) {
            var search = crossing.search(new SubjectId("load-" + i), 0.4, Country.MMR);
            assertThat(search.missProbability()).isCloseTo(miss, within(1e-12));
            found += search.finder().isPresent() ? 1 : 0;
        }
        assertThat((double) found / LOADS)
                .isCloseTo(1 - miss, within(STANDARD_ERRORS * Math.sqrt(miss * (1 - miss) / LOADS)));
    }

    @Test
    void onlyWhoStaffsASideSearchesAndTheSideThatComesFirstFindsFirst() {
        var nobody = crossing.search(new SubjectId("load"), 1, Country.MMR);
        assertThat(nobody.finder()).isEmpty();
        assertThat(nobody.missProbability()).isEqualTo(1);
        crossing.staff(tha, 1000, 1);
        assertThat(crossing.search(new SubjectId("load"), 1, Country.MMR).finder())
                .contains(tha);
        crossing.staff(mmr, 1000, 1);
        assertThat(crossing.search(new SubjectId("load"), 1, Country.MMR).finder())
                .contains(mmr);
        assertThat(crossing.search(new SubjectId("load"), 1, Country.THA).finder())
                .contains(tha);
    }
}
