package org.tributary.scenario.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.function.Supplier;

/** Holds the reader to a second for whatever it is given. */
final class Quickly {
    private static final Duration LONGEST = Duration.ofSeconds(1);

    private Quickly() {}

    /** What the reading answers. Processor time counts, so that a busy machine is no reason to fail. */
    static <T> T done(Supplier<T> reading) {
        var threads = ManagementFactory.getThreadMXBean();
        long start = threads.getCurrentThreadCpuTime();
        T answer = reading.get();
        assertThat(Duration.ofNanos(threads.getCurrentThreadCpuTime() - start))
                .as("processor time")
                .isLessThan(LONGEST);
        return answer;
    }
}
