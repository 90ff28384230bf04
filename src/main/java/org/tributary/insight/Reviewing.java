package org.tributary.insight;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.tributary.quantity.SeatId;
import org.tributary.scenario.MeasureName;
import org.tributary.score.Interval;
import org.tributary.score.Intervals;

/** Makes the review of what came of the trials. Used once. */
public final class Reviewing {
    private final Trials trials;
    private final String run;
    private final Map<String, Replay> replays = new HashMap<>();
    private final double sign;

    /**
     * A review of these trials, all of which must be among the replays.
     *
     * @param run the run's folder, as commands name it
     */
    public Reviewing(Trials trials, String run, Iterable<Replay> done) {
        this.trials = trials;
        this.run = run;
        done.forEach(replay -> replays.put(replay.key(), replay));
        this.sign = trials.headline().better() == MeasureName.Better.HIGHER ? 1 : -1;
    }

    /** The review, without missed connections. */
    public Review review(String engine) {
        Trial.Arm with = trials.arm(trials.sets() - 1);
        Trial.Arm without = trials.arm(0);
        Optional<String> withheld = whyNot(without).or(() -> whyNot(with));
        List<Coalition> coalitions = coalitions();
        Optional<String> unshared = trials.hasShares()
                ? withheld.or(() -> firstProblem())
                : Optional.of("Shares are worked out for 2 to %d seats; here there are %d."
                        .formatted(Trials.MOST_SEATS, trials.seats().size()));
        boolean shared = unshared.isEmpty();
        var scenario = trials.playback().plan().scenario();
        return new Review(
                scenario.scenario(),
                trials.playback().seed(),
                engine,
                trials.playback().plan().doctrines(),
                trials.headline(),
                trials.headline().unit(),
                trials.headline().better(),
                trials.fortunes(),
                value(with, without, withheld),
                outcome(with, withheld),
                coalitions,
                shared ? shares() : List.of(),
                shared ? synergies() : List.of(),
                unshared,
                List.of(),
                Optional.empty());
    }

    private Replay replay(Trial.Arm arm, long fortune) {
        String key = new Trial(arm, fortune).key();
        Replay found = replays.get(key);
        if (found == null) {
            throw new IllegalStateException("The replay %s was not played.".formatted(key));
        }
        return found;
    }

    /** The headline, turned so that more is better; absent if it had nothing to measure. */
    private OptionalDouble worth(Trial.Arm arm, long fortune) {
        Double value = replay(arm, fortune).values().get(trials.headline());
        return value == null ? OptionalDouble.empty() : OptionalDouble.of(sign * value + 0.0);
    }

    private List<OptionalDouble> worths(Trial.Arm arm) {
        return IntStream.rangeClosed(1, trials.fortunes())
                .mapToObj(fortune -> worth(arm, fortune))
                .toList();
    }

    static Estimate estimate(Interval interval) {
        double half = Double.isFinite(interval.halfWidth()) ? interval.halfWidth() : 0;
        return new Estimate(interval.mean(), interval.mean() - half, interval.mean() + half, interval.n());
    }

    private OrdersLost lost(Trial.Arm arm) {
        int given = 0;
        int unfounded = 0;
        var kinds = new TreeMap<String, Integer>();
        for (int fortune = 1; fortune <= trials.fortunes(); fortune++) {
            Replay replay = replay(arm, fortune);
            given += replay.given();
            unfounded += sum(replay.unfounded());
            replay.impossible().forEach((kind, number) -> kinds.merge(kind, number, Integer::sum));
        }
        int impossible = sum(kinds);
        List<OrdersLost.Kind> sorted = kinds.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .map(entry -> new OrdersLost.Kind(entry.getKey(), entry.getValue()))
                .toList();
        return new OrdersLost(given, impossible, given == 0 ? 0 : (double) impossible / given, sorted, unfounded);
    }

    private static int sum(Map<String, Integer> kinds) {
        return kinds.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Why no figure of an arm is shown, if so. */
    private Optional<String> whyNot(Trial.Arm arm) {
        OrdersLost lost = lost(arm);
        if (lost.isTooMany()) {
            return Optional.of(String.format(
                    Locale.ROOT,
                    "%.0f %% of the recorded orders became impossible %s; above %.0f %% no figure is shown, since too"
                            + " little of what was ordered was done.",
                    100 * lost.share(),
                    arm.seats().isEmpty() ? "without cooperation" : "with cooperation among " + names(arm.seats()),
                    100 * OrdersLost.MOST));
        }
        boolean absent = worths(arm).stream().anyMatch(OptionalDouble::isEmpty);
        return absent
                ? Optional.of("The measure %s had nothing to measure in some replays."
                        .formatted(trials.headline().word()))
                : Optional.empty();
    }

    private Optional<String> firstProblem() {
        return IntStream.range(0, trials.sets())
                .mapToObj(set -> whyNot(trials.arm(set)))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static String names(List<SeatId> seats) {
        return seats.stream().map(SeatId::value).collect(Collectors.joining(", "));
    }

    private ValueOfCooperation value(Trial.Arm with, Trial.Arm without, Optional<String> withheld) {
        OrdersLost orders = lost(without);
        if (withheld.isPresent()) {
            return new ValueOfCooperation(
                    Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), orders, withheld);
        }
        OptionalDouble happened = worth(with, 0);
        OptionalDouble cut = worth(without, 0);
        Optional<Double> difference = happened.isPresent() && cut.isPresent()
                ? Optional.of(happened.getAsDouble() - cut.getAsDouble())
                : Optional.empty();
        return new ValueOfCooperation(
                difference,
                Intervals.ofDifference(worths(with), worths(without)).map(Reviewing::estimate),
                measured(with),
                measured(without),
                orders,
                Optional.empty());
    }

    /** The headline as it is counted, not turned. */
    private Optional<Estimate> measured(Trial.Arm arm) {
        List<OptionalDouble> values = worths(arm).stream()
                .map(worth -> OptionalDouble.of(sign * worth.getAsDouble() + 0.0))
                .toList();
        return Intervals.ofMean(values).map(Reviewing::estimate);
    }

    private Outcome outcome(Trial.Arm with, Optional<String> withheld) {
        OptionalDouble happened = worth(with, 0);
        OptionalDouble idle = worth(Trial.Arm.IDLE, 0);
        Optional<Double> averted = happened.isPresent() && idle.isPresent()
                ? Optional.of(happened.getAsDouble() - idle.getAsDouble())
                : Optional.empty();
        var parts = new ArrayList<Outcome.Part>();
        Map<MeasureName, Double> without = replay(trials.arm(0), 0).values();
        Map<MeasureName, Double> nobody = replay(Trial.Arm.IDLE, 0).values();
        replay(with, 0)
                .values()
                .forEach((measure, value) -> parts.add(new Outcome.Part(
                        measure,
                        measure.unit(),
                        Optional.of(value),
                        withheld.isPresent() ? Optional.empty() : Optional.ofNullable(without.get(measure)),
                        Optional.ofNullable(nobody.get(measure)))));
        return new Outcome(
                averted,
                Intervals.ofDifference(worths(with), worths(Trial.Arm.IDLE)).map(Reviewing::estimate),
                parts);
    }

    private List<Coalition> coalitions() {
        var result = new ArrayList<Coalition>();
        for (int set = 0; trials.hasShares() && set < trials.sets(); set++) {
            Trial.Arm arm = trials.arm(set);
            var members = new ArrayList<SeatId>();
            for (int i = 0; i < trials.seats().size(); i++) {
                if ((set & 1 << i) != 0) {
                    members.add(trials.seats().get(i));
                }
            }
            Optional<Estimate> worth = whyNot(arm).isPresent()
                    ? Optional.empty()
                    : Intervals.ofMean(worths(arm)).map(Reviewing::estimate);
            String named = members.isEmpty()
                    ? "none"
                    : members.stream().map(SeatId::value).collect(Collectors.joining(","));
            String command = "./tributary review %s --coalition %s --fortune 1".formatted(run, named);
            result.add(new Coalition(members, worth, lost(arm), command));
        }
        return result;
    }

    /** The worth of each set of seats under one fortune. */
    private double[] game(int fortune) {
        return IntStream.range(0, trials.sets())
                .mapToDouble(set -> worth(trials.arm(set), fortune).orElseThrow())
                .toArray();
    }

    private List<SeatShare> shares() {
        var over = new ArrayList<List<OptionalDouble>>();
        trials.seats().forEach(seat -> over.add(new ArrayList<>()));
        for (int fortune = 1; fortune <= trials.fortunes(); fortune++) {
            double[] shares = Shapley.shares(game(fortune));
            for (int i = 0; i < shares.length; i++) {
                over.get(i).add(OptionalDouble.of(shares[i]));
            }
        }
        var result = new ArrayList<SeatShare>();
        for (int i = 0; i < over.size(); i++) {
            result.add(new SeatShare(
                    trials.seats().get(i),
                    estimate(Intervals.ofMean(over.get(i)).orElseThrow())));
        }
        return result;
    }

    private List<Synergy> synergies() {
        var result = new ArrayList<Synergy>();
        for (int i = 0; i < trials.seats().size(); i++) {
            for (int j = i + 1; j < trials.seats().size(); j++) {
                int one = i;
                int other = j;
                List<OptionalDouble> over = IntStream.rangeClosed(1, trials.fortunes())
                        .mapToObj(fortune -> OptionalDouble.of(Shapley.interaction(one, other, game(fortune))))
                        .toList();
                result.add(new Synergy(
                        trials.seats().get(i),
                        trials.seats().get(j),
                        estimate(Intervals.ofMean(over).orElseThrow())));
            }
        }
        return result;
    }
}
