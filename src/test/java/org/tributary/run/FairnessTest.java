package org.tributary.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Function;
import java.util.function.LongFunction;
import java.util.function.ToDoubleFunction;
import org.apache.commons.math3.distribution.TDistribution;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tributary._support.Plays;
import org.tributary._support.PoorSeat;
import org.tributary.insight.Replay;
import org.tributary.insight.Trial;
import org.tributary.insight.Trials;
import org.tributary.picture.Commander;
import org.tributary.quantity.SeatId;
import org.tributary.scenario.MeasureName;
import org.tributary.score.Head;
import org.tributary.score.Interval;
import org.tributary.score.Intervals;
import org.tributary.score.Positions;
import org.tributary.score.Scorecard;

/**
 * Goal: nobody gains on the indices of cooperation or on the value of cooperation by a seat that idles, spams, shares
 * everything, copies another's orders or raids at random, and more cooperation has the higher index.
 *
 * <p>Method: a poor seat in one place, the centre in the others, against the centre in all, under the same seeds; the
 * paired differences of the head's index, no index counting as 0, and of the value of cooperation as it happened: the
 * headline less that of the same orders with cooperation cut. A scenario is tested as a family: no difference may
 * be above 0 at 95 % for all its seats, kinds and figures together (Bonferroni), since of hundreds of differences without
 * any effect some lie above 0 at 95 % each. Value is gained only where there is any: where cooperation did harm, a seat
 * that takes no part does less of it (decision 0017). Beside it the position of every measure in its band is printed
 * where a poor seat raises it, so that a gain names its measure.
 */
class FairnessTest {
    private static final Set<Head> HEADS = EnumSet.of(Head.COOPERATIVE_OPERATION, Head.JOINT_COMMAND);
    private static final String VALUE = "value of cooperation";
    private static final String USUAL = "centre";
    private static final List<String> ORDER = List.of("alone", "bilateral", "centre", "joint-command");
    private static final String BLIND = "share-everything";
    private static final int QUICK_RUNS = 6;
    private static final int FULL_RUNS = Integer.getInteger("fairness.runs", 100);
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
                Map.of(
                        "copies",
                        played ->
                                played.card().get(MeasureName.SHARING_PRECISION).n()));
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

    private static Map<String, ToDoubleFunction<Played>> figures() {
        var figures = new LinkedHashMap<String, ToDoubleFunction<Played>>();
        HEADS.forEach(head -> figures.put(head.word(), played -> index(played.card(), head)));
        figures.put(VALUE, Played::value);
        return figures;
    }

    private static double index(Scorecard card, Head head) {
        return card.get(head).index().orElse(0);
    }

    /** The measures of the two heads, by their positions in their bands; absent where they have none. */
    private static Map<MeasureName, OptionalDouble> positions(Scorecard card) {
        var positions = new EnumMap<MeasureName, OptionalDouble>(MeasureName.class);
        for (MeasureName measure : MeasureName.values()) {
            if (HEADS.contains(Head.of(measure))) {
                positions.put(measure, Positions.of(card.get(measure)));
            }
        }
        return positions;
    }

    /** What one run came to, with the value of its cooperation, more being better; nobody and nothing counts as 0. */
    private record Played(Scorecard card, double value) {

        static Played of(RunPlan plan, long seed, Function<Run, Map<SeatId, Commander>> commanders) {
            var recorder = new Recording.Recorder();
            var run = new Run(plan, seed).with(recorder);
            Scorecard card = run.play(commanders.apply(run));
            MeasureName headline = plan.scenario().headline().orElse(MeasureName.PERSONS_FREED);
            Replay cut = new Trials(Playback.of(plan, seed, recorder.recording()), 1)
                    .play(new Trial(Trial.Arm.of(List.of()), 0));
            OptionalDouble with = card.get(headline).value();
            Double without = cut.values().get(headline);
            double sign = headline.better() == MeasureName.Better.HIGHER ? 1 : -1;
            return new Played(card, sign * (with.orElse(0) - (without == null ? 0 : without)));
        }
    }

    /** What a poor seat changes in a figure, and what the figure is with it. */
    private record Effect(Interval change, Interval poor) {}

    /** What each poor seat changes in each figure, against the usual. */
    private static final class Table {
        private final String scenario;
        private final Map<String, ToDoubleFunction<Played>> figures;
        private final Map<String, Effect> effects = new LinkedHashMap<>();
        private final Map<String, Interval> measures = new LinkedHashMap<>();

        /** @param seats in how many seats each kind is tried, in the scenario's order */
        Table(String scenario, int runs, int seats) {
            this(scenario, runs, seats, figures());
        }

        Table(String scenario, int runs, int seats, Map<String, ToDoubleFunction<Played>> figures) {
            this.scenario = scenario;
            this.figures = figures;
            RunPlan plan = Plays.under(USUAL, scenario);
            List<Played> usual = play(runs, seed -> Played.of(plan, seed, Run::commanders));
            plan.scenario().seats().keySet().stream().limit(seats).forEach(seat -> {
                for (PoorSeat kind : PoorSeat.values()) {
                    compare(
                            "%s in %s".formatted(kind, seat),
                            play(runs, seed -> Played.of(plan, seed, run -> kind.in(seat, plan, run, seed))),
                            usual);
                }
            });
        }

        private void compare(String who, List<Played> poor, List<Played> usual) {
            figures.forEach((name, figure) -> effects.put(
                    who + ", " + name,
                    new Effect(
                            Intervals.ofDifference(values(poor, figure), values(usual, figure))
                                    .orElseThrow(),
                            Intervals.ofMean(values(poor, figure)).orElseThrow())));
            positions(poor.get(0).card())
                    .keySet()
                    .forEach(measure -> Intervals.ofDifference(at(poor, measure), at(usual, measure))
                            .filter(Interval::isPositive)
                            .ifPresent(rise -> measures.put(who + ", " + measure.word(), rise)));
        }

        private static List<OptionalDouble> values(List<Played> runs, ToDoubleFunction<Played> figure) {
            return runs.stream()
                    .map(played -> OptionalDouble.of(figure.applyAsDouble(played)))
                    .toList();
        }

        private static List<OptionalDouble> at(List<Played> runs, MeasureName measure) {
            return runs.stream()
                    .map(played ->
                            Objects.requireNonNull(positions(played.card()).get(measure)))
                    .toList();
        }

        /** Those above 0, at 95 % for the whole table. */
        List<String> gains() {
            var gains = new ArrayList<String>();
            effects.forEach((name, effect) -> {
                boolean worthNothing = name.endsWith(VALUE) && !effect.poor().isPositive();
                if (isAbove(effect.change()) && !worthNothing) {
                    gains.add("%s: %s: %s".formatted(scenario, name, effect.change()));
                }
            });
            return gains;
        }

        private boolean isAbove(Interval change) {
            var student = new TDistribution(change.n() - 1);
            double error = change.halfWidth() / student.inverseCumulativeProbability(1 - (1 - SURE) / 2);
            double limit = student.inverseCumulativeProbability(1 - (1 - SURE) / effects.size());
            return change.mean() > limit * error && change.mean() > 0;
        }

        void print() {
            System.out.println(scenario + ", change by a poor seat");
            effects.forEach((name, effect) -> System.out.printf("  %-55s %s%n", name, effect.change()));
            System.out.println(scenario + ", measures that a poor seat raises, by themselves at 95 %");
            measures.forEach((name, rise) -> System.out.printf("  %-55s %s%n", name, rise));
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
