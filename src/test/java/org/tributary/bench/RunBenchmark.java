package org.tributary.bench;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.tributary._support.Plays;
import org.tributary.run.Run;
import org.tributary.run.RunPlan;

/**
 * Milliseconds for one run of the flagship exercise, log and score off, and for a bare MASON schedule that replays what
 * the run arranged. The ratio of the two is what the model costs.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 10, time = 1)
public class RunBenchmark {

    @Param({"centre", "alone"})
    private String doctrine;

    private RunPlan plan;
    private BareSchedule bare;

    @Setup
    public void recordTheTrace() {
        plan = Plays.under(doctrine, "moei-squeeze");
        bare = new BareSchedule();
        var run = new Run(plan, 1).traced(bare);
        run.simulate(run.commanders());
    }

    @Benchmark
    public void wholeRun() {
        var run = new Run(plan, 1);
        run.simulate(run.commanders());
    }

    @Benchmark
    public int bareSchedule() {
        int replayed = bare.replay();
        if (replayed != bare.activations()) {
            throw new IllegalStateException(
                    "The replay had %d activations, the run %d.".formatted(replayed, bare.activations()));
        }
        return replayed;
    }
}
