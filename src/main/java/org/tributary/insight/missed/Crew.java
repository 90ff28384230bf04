package org.tributary.insight.missed;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/** Does so many things at a time; results come in the order asked, whoever finishes first. */
final class Crew implements AutoCloseable {
    private final ExecutorService pool;

    /** @param workers 1 or more */
    Crew(int workers) {
        pool = Executors.newFixedThreadPool(workers);
    }

    /** Does one thing for each. */
    <A, B> List<B> all(List<A> each, Function<A, B> work) {
        var futures = new ArrayList<Future<B>>();
        each.forEach(one -> futures.add(pool.submit(() -> work.apply(one))));
        var results = new ArrayList<B>();
        futures.forEach(future -> results.add(result(future)));
        return results;
    }

    private static <B> B result(Future<B> future) {
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

    @Override
    public void close() {
        pool.shutdownNow();
    }
}
