package org.tributary.bench;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.tributary.chance.Chance;
import org.tributary.chance.Draws;
import org.tributary.chance.Purpose;

/** Nanoseconds for one draw of each kind, and for asking for an entity's draws by its name. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class DrawBenchmark {

    private final Chance chance = Chance.of(42);
    private final Draws draws = chance.draws(Purpose.SEARCH, 7);
    private final double[] weights = {3, 0.5, 10, 1, 0.01, 2, 2, 2};

    @Benchmark
    public double uniform() {
        return draws.uniform();
    }

    @Benchmark
    public boolean happens() {
        return draws.happens(0.3);
    }

    @Benchmark
    public double exponential() {
        return draws.exponential(24);
    }

    @Benchmark
    public double logNormal() {
        return draws.logNormal(2, 12, 1);
    }

    @Benchmark
    public int below() {
        return draws.below(10);
    }

    @Benchmark
    public int choiceOfEight() {
        return draws.choice(weights);
    }

    @Benchmark
    public int poissonOfThree() {
        return draws.poisson(3);
    }

    @Benchmark
    public int poissonOfThreeThousand() {
        return draws.poisson(3000);
    }

    @Benchmark
    public Draws drawsByName() {
        return chance.draws(Purpose.SEARCH, Chance.keyOf("tha-tak-checkpoint/1"));
    }
}
