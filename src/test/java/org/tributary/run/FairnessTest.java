package org.tributary.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.LongFunction;
import java.util.function.ToDoubleFunction;
import org.apache.commons.math3.distribution.TDistribution;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tributary._support.Plays;
import org.tributary._support.PoorSeat;
import org.tributary.quantity.SeatId;
import org.tributary.scenario.MeasureName;
import org.tributary.score.Head;
import org.tributary.score.Interval;
import org.tributary.score.Intervals;
import org.tributary.score.Scorecard;

/**
 * Goal: nobody gains on the indices of cooperation by a seat that idles, spams, shares everything, copies another's
 * orders or raids at random, and more cooperation has the higher index.
 *
 * <p>Method: a poor seat in one place, the centre in the others, against the centre in all, under the same seeds; the
 * paired differences of the head's index, no index counting as 0. A scenario is tested as a family: no difference may
 * be above 0 at 95 % for all its seats, kinds and heads together (Bonferroni), since of hundreds of differences without
 * any effect some lie above 0 at 95 % each.
 */
class FairnessTest {
    private static final Set<Head> HEADS = EnumSet.of(Head.COOPERATIVE_OPERATION, Head.JOINT_COMMAND);
    private static final String USUAL = "centre";
    private static final List<String> ORDER = List.of("alone", "bilateral", "centre", "joint-command");
    private static final String BLIND = "share-everything";
    private static final int QUICK_RUNS = 6;
    private static final int FULL_RUNS = 100;
    private static final double SURE = 0.95;

    /** A lesson of five minutes, and the scenario in which cooperation does not pay. */
    private static final List<String> WITHOUT_ORDER = List.of("first-steps", "quiet-border");

    @Test
    void noPoorSeatGainsInTheQuickForm() {
        var table = new Table("zone-fifteen-nationalities", QUICK_RUNS, 1);
        table.print();
        assertThat(table.gains()).isEmpty();
    }

    @Test
    void aScoreThatCountsMessagesIsFoundOut() {
        var table = new Table(
                "first-steps",
                QUICK_RUNS,
                1,
                Map.of("copies", card -> card.get(MeasureName.SHARING_PRECISION).n()));
        assertThat(table.gains()).anySatisfy(gain -> assertThat(gain).contains("SPAM"));
    }

    @Test
    void theDoctrinesOrderByTheirIndexInTheQuickForm() {
        var order = new Order("zone-fifteen-nationalities", QUICK_RUNS);
        order.print();
        order.demand();
    }

    @Tag("proofs")
    @ParameterizedTest
    @MethodSource("scenarios")
    void noPoorSeatGains(String scenario) {
        var table = new Table(scenario, FULL_RUNS, Integer.MAX_VALUE);
        table.print();
        assertThat(table.gains()).isEmpty();
    }

    @Tag("proofs")
    @ParameterizedTest
    @MethodSource("scenarios")
    void theDoctrinesOrderByTheirIndex(String scenario) {
        var order = new Order(scenario, FULL_RUNS);
        order.print();
        if (!WITHOUT_ORDER.contains(scenario)) {
            order.demand();
        }
    }

    /** One organisation, one agency: nobody to work with. */
    static List<String> scenarios() {
        return Plays.shipped().stream()
                .filter(name -> !name.equals("drug-organisation"))
                .toList();
    }

    private static Map<String, ToDoubleFunction<Scorecard>> indices() {
        var indices = new LinkedHashMap<String, ToDoubleFunction<Scorecard>>();
        HEADS.forEach(head -> indices.put(head.word(), card -> index(card, head)));
        return indices;
    }

    private static double index(Scorecard card, Head head) {
        return card.get(head).index().orElse(0);
    }

    /** What each poor seat changes in each figure, against the usual. */
    private static final class Table {
        private final String scenario;
        private final Map<String, Interval> changes = new LinkedHashMap<>();

        /** @param seats in how many seats each kind is tried, in the scenario's order */
        Table(String scenario, int runs, int seats) {
            this(scenario, runs, seats, indices());
        }

        Table(String scenario, int runs, int seats, Map<String, ToDoubleFunction<Scorecard>> figures) {
            this.scenario = scenario;
            RunPlan plan = Plays.under(USUAL, scenario);
            List<Scorecard> usual = play(runs, seed -> new Run(plan, seed).play());
            plan.scenario().seats().keySet().stream().limit(seats).forEach(seat -> {
                for (PoorSeat kind : PoorSeat.values()) {
                    List<Scorecard> poor = play(runs, seed -> playWith(kind, seat, plan, seed));
                    figures.forEach((name, figure) -> changes.put(
                            "%s in %s, %s".formatted(kind, seat, name),
                            Intervals.ofDifference(values(poor, figure), values(usual, figure))
                                    .orElseThrow()));
                }
            });
        }

        private static Scorecard playWith(PoorSeat kind, SeatId seat, RunPlan plan, long seed) {
            var run = new Run(plan, seed);
            return run.play(kind.in(seat, plan, run, seed));
        }

        private static List<OptionalDouble> values(List<Scorecard> cards, ToDoubleFunction<Scorecard> figure) {
            return cards.stream()
                    .map(card -> OptionalDouble.of(figure.applyAsDouble(card)))
                    .toList();
        }

        /** Those above 0, at 95 % for the whole table. */
        List<String> gains() {
            var gains = new ArrayList<String>();
            changes.forEach((name, change) -> {
                if (isGain(change)) {
                    gains.add("%s: %s: %s".formatted(scenario, name, change));
                }
            });
            return gains;
        }

        private boolean isGain(Interval change) {
            var student = new TDistribution(change.n() - 1);
            double error = change.halfWidth() / student.inverseCumulativeProbability(1 - (1 - SURE) / 2);
            double limit = student.inverseCumulativeProbability(1 - (1 - SURE) / changes.size());
            return change.mean() > limit * error && change.mean() > 0;
        }

        void print() {
            System.out.println(scenario + ", change of the index");
            changes.forEach((name, change) -> System.out.printf("  %-45s %s%n", name, change));
        }
    }

    private static <T> List<T> play(int runs, LongFunction<T> one) {
        var results = new ArrayList<T>();
        Replications.play(1, runs, Runtime.getRuntime().availableProcessors(), one, results::add);
        return results;
    }

    /** The index of cooperative operation of each doctrine, by seed. */
    private static final class Order {
        private final String scenario;
        private final Map<String, List<OptionalDouble>> values = new LinkedHashMap<>();

        Order(String scenario, int runs) {
            this.scenario = scenario;
            var all = new ArrayList<>(ORDER);
            all.add(BLIND);
            for (String doctrine : all) {
                RunPlan plan = Plays.under(doctrine, scenario);
                values.put(
                        doctrine,
                        play(
                                runs,
                                seed -> OptionalDouble.of(
                                        index(new Run(plan, seed).play(), Head.COOPERATIVE_OPERATION))));
            }
        }

        private Interval better(String one, String other) {
            return Intervals.ofDifference(values.get(one), values.get(other)).orElseThrow();
        }

        void print() {
            System.out.println(scenario + ", index of cooperative operation");
            values.forEach((doctrine, list) -> System.out.printf(
                    Locale.ROOT,
                    "  %-18s %s%n",
                    doctrine,
                    Intervals.ofMean(list).orElseThrow()));
        }

        void demand() {
            assertThat(better("bilateral", "alone").isPositive())
                    .as("bilateral above alone")
                    .isTrue();
            assertThat(better("centre", "bilateral").isPositive())
                    .as("centre above bilateral")
                    .isTrue();
            assertThat(better("joint-command", "centre").high())
                    .as("joint command not below the centre")
                    .isGreaterThanOrEqualTo(0);
            assertThat(better("centre", BLIND).isPositive())
                    .as("centre above sharing blindly")
                    .isTrue();
        }
    }
}
