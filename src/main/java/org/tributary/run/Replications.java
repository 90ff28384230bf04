package org.tributary.run;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.LongFunction;
import org.tributary.score.Scorecard;

/** Runs of one plan that differ in the seed alone, played side by side and handed on in order of seed. */
public final class Replications {
    private Replications() {}

    /**
     * Plays runs with the seeds {@code first … first + runs − 1}.
     *
     * @param workers how many runs are played at a time
     * @param eachInOrder gets each score, on the calling thread; few wait in memory at a time
     */
    public static void play(RunPlan plan, long first, int runs, int workers, Consumer<Scorecard> eachInOrder) {
        play(first, runs, workers, seed -> new Run(plan, seed).play(), eachInOrder);
    }

    /**
     * Does the same for whatever a run gives.
     *
     * @param oneRun plays the run of a seed, on some thread
     */
    public static <T> void play(
            long first, int runs, int workers, LongFunction<T> oneRun, Consumer<? super T> eachInOrder) {
        ExecutorService pool = Executors.newFixedThreadPool(workers);
        try {
            Deque<Future<T>> underWay = new ArrayDeque<>();
            int started = 0;
            while (started < runs || !underWay.isEmpty()) {
                while (started < runs && underWay.size() < 2 * workers) {
                    long seed = first + started++;
                    underWay.add(pool.submit(() -> oneRun.apply(seed)));
                }
                eachInOrder.accept(result(underWay.remove()));
            }
        } finally {
            pool.shutdownNow();
        }
    }

    private static <T> T result(Future<T> future) {
        try {
            return future.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException ours) {
                throw ours;
            }
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted between two runs", e);
        }
    }
}
