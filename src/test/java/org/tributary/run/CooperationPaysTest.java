package org.tributary.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tributary.scenario.MeasureName.CRITICAL_INFORMATION_REACH;
import static org.tributary.scenario.MeasureName.PERSONS_FREED;
import static org.tributary.scenario.MeasureName.SHARING_LATENCY;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.tributary._support.Plays;
import org.tributary._support.Scenarios;
import org.tributary.cooperation.ChannelKind;
import org.tributary.scenario.MeasureName;
import org.tributary.scenario.Scenario;
import org.tributary.score.Interval;
import org.tributary.score.Intervals;
import org.tributary.score.Scorecard;

/**
 * Goal: in the flagship exercise working together beats working alone, by more than chance.
 *
 * <p>Method: both doctrines under the same seeds; the difference of each measure with its interval at 95 %.
 */
class CooperationPaysTest {
    private static final List<MeasureName> HIGHER = List.of(PERSONS_FREED, CRITICAL_INFORMATION_REACH);

    @Test
    void theCentreBeatsWorkingAlone() throws Exception {
        var gains = gainsOfTheCentre(Plays.shipped("moei-squeeze"), 100);
        for (MeasureName measure : HIGHER) {
            assertThat(gains.get(measure)).as(measure.word()).matches(Interval::isPositive);
        }
        assertThat(gains.get(SHARING_LATENCY)).as(SHARING_LATENCY.word()).matches(CooperationPaysTest::isNegative);
    }

    @Test
    void channelsThatLoseEverythingTakeTheGainAway() throws Exception {
        var losses = new LinkedHashMap<String, Double>();
        for (ChannelKind kind : ChannelKind.values()) {
            losses.put("channel.%s.loss".formatted(kind.word()), 1.0);
        }
        var gains = gainsOfTheCentre(Scenarios.with(Plays.shipped("moei-squeeze"), losses), 10);
        assertThat(gains.get(SHARING_LATENCY)).as("nothing arrives").isNotNull().matches(gain -> !isNegative(gain));
        assertThat(gains.get(CRITICAL_INFORMATION_REACH)).matches(gain -> !gain.isPositive());
    }

    private static boolean isNegative(Interval gain) {
        return gain.high() < 0;
    }

    /** Centre less alone, for each measure that claims are made about. */
    private static Map<MeasureName, Interval> gainsOfTheCentre(Scenario scenario, int seeds) throws Exception {
        List<Scorecard> together = play(Plays.under("centre", scenario), seeds);
        List<Scorecard> alone = play(Plays.under("alone", scenario), seeds);
        var gains = new LinkedHashMap<MeasureName, Interval>();
        for (MeasureName measure : List.of(PERSONS_FREED, SHARING_LATENCY, CRITICAL_INFORMATION_REACH)) {
            var ofCentre = values(together, measure);
            var ofAlone = values(alone, measure);
            Interval gain = Intervals.ofDifference(ofCentre, ofAlone).orElseThrow();
            gains.put(measure, gain);
            System.out.printf(
                    "%s: centre %s, alone %s, difference %s%n",
                    measure.word(),
                    Intervals.ofMean(ofCentre).orElseThrow(),
                    Intervals.ofMean(ofAlone).orElseThrow(),
                    gain);
        }
        return gains;
    }

    private static List<OptionalDouble> values(List<Scorecard> scorecards, MeasureName measure) {
        return scorecards.stream().map(card -> card.get(measure).value()).toList();
    }

    /** Scorecards of seeds 1 and up, in order, played by two threads. */
    private static List<Scorecard> play(RunPlan plan, int seeds) throws InterruptedException, ExecutionException {
        var threads = Executors.newFixedThreadPool(2);
        try {
            var running = new ArrayList<Future<Scorecard>>();
            for (int i = 1; i <= seeds; i++) {
                long seed = i;
                running.add(threads.submit(() -> new Run(plan, seed).play()));
            }
            var scorecards = new ArrayList<Scorecard>();
            for (Future<Scorecard> one : running) {
                scorecards.add(one.get());
            }
            return scorecards;
        } finally {
            threads.shutdownNow();
        }
    }
}
