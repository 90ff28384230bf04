package org.tributary.web;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;

/**
 * How often each of many callers may do a thing: so many at once, and so many a second in the long run. Callers that have not
 * come for a while are forgotten. Thread-safe.
 */
final class Rates {
    private static final double NANOS = 1e9;
    private static final int MOST_KEPT = 10_000;

    private final Map<String, Bucket> buckets = new ConcurrentHashMap<>();
    private final int atOnce;
    private final double each_s;
    private final LongSupplier clock_ns;

    /**
     * @param atOnce at least 1
     * @param each_s how many more a second, above 0
     * @param clock_ns as {@link System#nanoTime}
     */
    Rates(int atOnce, double each_s, LongSupplier clock_ns) {
        this.atOnce = atOnce;
        this.each_s = each_s;
        this.clock_ns = clock_ns;
    }

    /** Whether the caller may do it now; if so, it counts. */
    boolean take(String caller) {
        if (buckets.size() > MOST_KEPT) {
            forgetTheIdle();
        }
        return buckets.computeIfAbsent(caller, name -> new Bucket(atOnce, clock_ns.getAsLong()))
                .take(1);
    }

    /** Whether the caller might do it now; nothing is counted. */
    boolean has(String caller) {
        Bucket bucket = buckets.get(caller);
        return bucket == null || bucket.take(0);
    }

    private void forgetTheIdle() {
        buckets.values().removeIf(Bucket::isFull);
    }

    private final class Bucket {
        private double left;
        private long seen_ns;

        Bucket(double left, long seen_ns) {
            this.left = left;
            this.seen_ns = seen_ns;
        }

        synchronized boolean take(int wanted) {
            fill();
            if (left < 1) {
                return false;
            }
            left -= wanted;
            return true;
        }

        synchronized boolean isFull() {
            fill();
            return left >= atOnce;
        }

        private void fill() {
            long now_ns = clock_ns.getAsLong();
            left = Math.min(atOnce, left + (now_ns - seen_ns) / NANOS * each_s);
            seen_ns = now_ns;
        }
    }
}
