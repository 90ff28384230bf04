package org.tributary.model.intelligence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.tributary._support.SmallWorld.KK_PARK;
import static org.tributary._support.SmallWorld.MYAWADDY;
import static org.tributary._support.SmallWorld.lead;
import static org.tributary.quantity.SourceClass.COMPLAINTS;
import static org.tributary.quantity.SourceClass.MONEY;
import static org.tributary.quantity.SourceClass.SIGHTINGS;
import static org.tributary.quantity.SourceClass.SUPPLIES;
import static org.tributary.quantity.SourceClass.TRANSIT;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tributary._support.ForAll;
import org.tributary.chance.Draws;
import org.tributary.cooperation.Fusion;
import org.tributary.cooperation.Lead;
import org.tributary.quantity.Presence;
import org.tributary.quantity.SourceClass;
import org.tributary.quantity.SubjectKind;
import org.tributary.scenario.Parameters;

/**
 * Goal: belief counts each class of footprint once, by its best lead, and forgets a place when the people leave it.
 *
 * <p>Method: leads weighed by hand, and random ones against a formula written apart.
 */
class KnowledgeTest {
    private static final List<SourceClass> CLASSES = List.of(SourceClass.values());
    private static final double PRIOR = Parameters.defaults().value("fusion.prior");
    private static final double WARRANT = Parameters.defaults().value("fusion.warrant");

    @Test
    void twoPerfectClassesStayShortOfAWarrantAndThreePass() {
        assertThat(weighed(lead("1", "s", COMPLAINTS, "A1"), lead("2", "s", MONEY, "A1"))
                        .probability())
                .isCloseTo(0.8917, within(0.0001))
                .isLessThan(WARRANT);
        assertThat(weighed(
                                lead("1", "s", COMPLAINTS, "A1"),
                                lead("2", "s", MONEY, "A1"),
                                lead("3", "s", SIGHTINGS, "A1"))
                        .probability())
                .isGreaterThan(WARRANT);
    }

    @Test
    void beliefIsTheLogisticOfThePriorAndTheBestLeadOfEachClass() {
        ForAll.cases("best of each class", KnowledgeTest::leads, leads -> {
            var knowledge = weighed(leads.toArray(Lead[]::new));
            assertThat(knowledge.probability()).isCloseTo(bestOfEachClass(leads), within(1e-12));
        });
    }

    /** The fault that convicts the innocent: the same leads, added up. */
    @Test
    void leadsAddedUpWouldGiveWarrantsThatTheBestDoNot() {
        var many = new ArrayList<Lead>();
        for (int i = 0; i < 20; i++) {
            many.add(lead("lead-" + i, "s", COMPLAINTS, "C3"));
        }
        double sum = many.stream().mapToDouble(lead -> lead.grade().nats()).sum();
        assertThat(logistic(logOdds(PRIOR) + sum)).as("added up").isGreaterThan(WARRANT);
        assertThat(weighed(many.toArray(Lead[]::new)).probability()).isLessThan(0.1);
    }

    @Test
    void whatIsKnownOfThePlaceLapsesWhenTheSiteMoves() {
        var knowledge = weighed(
                lead("1", "s", COMPLAINTS, "A1"),
                lead("2", "s", MONEY, "A1"),
                lead("3", "s", SIGHTINGS, "A1"),
                lead("4", "s", TRANSIT, "A1"),
                lead("5", "s", SUPPLIES, "A1"));
        assertThat(knowledge.probability()).isGreaterThan(0.99);
        knowledge.weigh(lead("6", "s", SubjectKind.PREMISES, KK_PARK, TRANSIT, "D4", 50), 60);
        assertThat(knowledge.place()).isEqualTo(KK_PARK);
        assertThat(knowledge.belief().nats()).containsOnlyKeys(COMPLAINTS, MONEY, TRANSIT);
        assertThat(knowledge.belief().nats().get(TRANSIT)).isLessThan(1.0);
    }

    @Test
    void anOldLeadOfAnotherPlaceMovesNothing() {
        var knowledge = weighed(lead("1", "s", SubjectKind.PREMISES, MYAWADDY, SIGHTINGS, "A1", 50));
        double before = knowledge.probability();
        knowledge.weigh(lead("2", "s", SubjectKind.PREMISES, KK_PARK, TRANSIT, "A1", 20), 60);
        assertThat(knowledge.place()).isEqualTo(MYAWADDY);
        assertThat(knowledge.probability()).isEqualTo(before);
        knowledge.weigh(lead("3", "s", SubjectKind.PREMISES, KK_PARK, MONEY, "A1", 20), 60);
        assertThat(knowledge.probability()).as("money follows the people").isGreaterThan(before);
    }

    @Test
    void premisesSeenEmptyLoseWhatWasKnownOfThePlace() {
        var knowledge = weighed(lead("1", "s", COMPLAINTS, "A1"), lead("2", "s", SIGHTINGS, "A1"));
        knowledge.see(Presence.OCCUPIED, 10);
        assertThat(knowledge.belief().nats()).containsOnlyKeys(COMPLAINTS, SIGHTINGS);
        knowledge.see(Presence.EMPTY, 20);
        assertThat(knowledge.belief().nats()).containsOnlyKeys(COMPLAINTS);
        assertThat(knowledge.belief().seen()).contains(Presence.EMPTY);
        assertThat(knowledge.belief().seen_h()).isEqualTo(20);
    }

    @Test
    void premisesThatWereClearedStayClearedAndADroppedCaseMayArise() {
        var cleared = weighed(lead("1", "s", COMPLAINTS, "A1"));
        cleared.clear(10);
        cleared.weigh(lead("2", "s", MONEY, "A1"), 20);
        assertThat(cleared.probability()).isZero();
        var dropped = weighed(lead("1", "s", COMPLAINTS, "A1"));
        dropped.drop(10);
        assertThat(dropped.probability()).isCloseTo(PRIOR, within(1e-12));
        dropped.weigh(lead("2", "s", MONEY, "A1"), 20);
        assertThat(dropped.probability()).isCloseTo(logistic(logOdds(PRIOR) + 3), within(1e-12));
    }

    private static Knowledge weighed(Lead... leads) {
        var knowledge = new Knowledge(leads[0], Fusion.nats(PRIOR));
        for (Lead lead : leads) {
            knowledge.weigh(lead, lead.observed_h());
        }
        return knowledge;
    }

    private static List<Lead> leads(Draws draws) {
        var leads = new ArrayList<Lead>();
        int count = 1 + draws.below(12);
        for (int i = 0; i < count; i++) {
            String grade = "" + (char) ('A' + draws.below(6)) + (1 + draws.below(6));
            leads.add(lead("lead-" + i, "s", CLASSES.get(draws.below(CLASSES.size())), grade));
        }
        return leads;
    }

    private static double bestOfEachClass(List<Lead> leads) {
        var best = new EnumMap<SourceClass, Double>(SourceClass.class);
        leads.forEach(lead -> best.merge(lead.source(), lead.grade().nats(), Math::max));
        return logistic(logOdds(PRIOR)
                + best.values().stream().mapToDouble(Double::doubleValue).sum());
    }

    private static double logOdds(double probability) {
        return Math.log(probability / (1 - probability));
    }

    private static double logistic(double nats) {
        return 1 / (1 + Math.exp(-nats));
    }
}
