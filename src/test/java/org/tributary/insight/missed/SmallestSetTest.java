package org.tributary.insight.missed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tributary._support.ForAll;
import org.tributary.chance.Draws;
import org.tributary.insight.missed.SmallestSet.Offer;
import org.tributary.quantity.LeadId;
import org.tributary.quantity.SourceClass;

/** Goal: no smaller set suffices, and none of the same size comes together earlier; tried against every subset. */
class SmallestSetTest {
    private static final List<SourceClass> SOURCES = List.of(SourceClass.values());

    private static final double NEEDED = 2;

    @Test
    void oneStrongLeadIsPreferredToTwoWeakOnesThatComeFirst() {
        var set = SmallestSet.of(
                List.of(
                        offer("a", SourceClass.MONEY, 1.1, 1),
                        offer("b", SourceClass.TRANSIT, 1.1, 2),
                        offer("c", SourceClass.SIGHTINGS, 2.4, 9)),
                NEEDED,
                3);
        assertThat(set)
                .hasValueSatisfying(
                        found -> assertThat(found).extracting(Offer::lead).containsExactly(new LeadId("c")));
    }

    @Test
    void ofTwoThatSufficeTheEarlierIsTakenAlthoughTheOtherSaysMore() {
        var set = SmallestSet.of(
                List.of(offer("late", SourceClass.MONEY, 3, 40), offer("early", SourceClass.TRANSIT, 2, 10)),
                NEEDED,
                3);
        assertThat(set.orElseThrow()).extracting(Offer::lead).containsExactly(new LeadId("early"));
    }

    @Test
    void twoLeadsOfOneClassDoNotAddUp() {
        var offers = List.of(offer("a", SourceClass.MONEY, 1.9, 1), offer("b", SourceClass.MONEY, 1.8, 2));
        assertThat(SmallestSet.of(offers, NEEDED, 3)).isEmpty();
    }

    @Test
    void aSetOfMoreThanWasAllowedIsNone() {
        var offers = new ArrayList<Offer>();
        for (SourceClass source : SourceClass.values()) {
            offers.add(offer(source.word(), source, 0.5, 1));
        }
        assertThat(SmallestSet.of(offers, NEEDED, 3)).isEmpty();
        assertThat(SmallestSet.of(offers, NEEDED, 4)).isPresent();
    }

    @Test
    void itAgreesWithTryingEverySubset() {
        ForAll.cases("smallest set", 300, SmallestSetTest::some, offers -> {
            Optional<List<Offer>> found = SmallestSet.of(offers, NEEDED, 3);
            Optional<List<Offer>> tried = byTrying(offers);
            assertThat(found.isPresent()).isEqualTo(tried.isPresent());
            if (found.isPresent()) {
                assertThat(found.get()).hasSameSizeAs(tried.get());
                assertThat(there_h(found.get())).isEqualTo(there_h(tried.get()));
                assertThat(gain(found.get())).isGreaterThanOrEqualTo(NEEDED - 1e-9);
            }
        });
    }

    private static List<Offer> some(Draws draws) {
        var offers = new ArrayList<Offer>();
        int count = draws.below(9);
        for (int i = 0; i < count; i++) {
            SourceClass source = SOURCES.get(draws.below(SOURCES.size()));
            offers.add(offer("lead-" + i, source, 0.1 + 2 * draws.uniform(), draws.below(20)));
        }
        return offers;
    }

    private static Optional<List<Offer>> byTrying(List<Offer> offers) {
        List<Offer> best = null;
        for (int mask = 1; mask < 1 << offers.size(); mask++) {
            var set = new ArrayList<Offer>();
            for (int i = 0; i < offers.size(); i++) {
                if ((mask >> i & 1) == 1) {
                    set.add(offers.get(i));
                }
            }
            boolean suffices = set.size() <= 3 && gain(set) >= NEEDED - 1e-9;
            if (suffices && (best == null || isBetter(set, best))) {
                best = set;
            }
        }
        return Optional.ofNullable(best);
    }

    private static boolean isBetter(List<Offer> set, List<Offer> best) {
        return set.size() != best.size() ? set.size() < best.size() : there_h(set) < there_h(best);
    }

    private static double gain(List<Offer> set) {
        Map<SourceClass, Double> best = new EnumMap<>(SourceClass.class);
        set.forEach(offer -> best.merge(offer.source(), offer.gain(), Math::max));
        return best.values().stream().mapToDouble(Double::doubleValue).sum();
    }

    private static double there_h(List<Offer> set) {
        return SmallestSet.latest(set, Offer::there_h);
    }

    private static Offer offer(String lead, SourceClass source, double gain, double there_h) {
        return new Offer(new LeadId(lead), source, gain, there_h);
    }
}
