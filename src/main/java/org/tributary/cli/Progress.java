package org.tributary.cli;

import java.io.PrintWriter;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;
import org.tributary.event.Event;
import org.tributary.event.EventListener;
import org.tributary.scenario.Scenario;

/** A bar on a terminal; nothing elsewhere. */
final class Progress implements EventListener, AutoCloseable {
    private static final int WIDTH = 78;
    private final @Nullable ProgressBar bar;
    private long day;

    private Progress(@Nullable ProgressBar bar) {
        this.bar = bar;
    }

    /** Shows the days of exercise time of one run. */
    static Progress ofRun(@Nullable PrintWriter terminal, Scenario scenario) {
        long days = (long) Math.ceil(scenario.clock().endex_h() / 24);
        return new Progress(terminal == null ? null : bar("Playing", "days", days));
    }

    /** Shows how many runs are done. */
    static Progress ofRuns(@Nullable PrintWriter terminal, int runs) {
        return new Progress(terminal == null ? null : bar("Playing", "runs", runs));
    }

    /** Shows how many replays are done. */
    static Progress ofReplays(@Nullable PrintWriter terminal, int replays) {
        return new Progress(terminal == null ? null : bar("Replaying", "replays", replays));
    }

    /** Shows how many harms were tried. */
    static Progress ofHarms(@Nullable PrintWriter terminal, int harms) {
        return new Progress(terminal == null ? null : bar("Replaying", "harms", harms));
    }

    /** Shows how many patterns were tried. */
    static Progress ofPatterns(@Nullable PrintWriter terminal, int patterns) {
        return new Progress(terminal == null ? null : bar("Trying", "patterns", patterns));
    }

    private static ProgressBar bar(String task, String unit, long max) {
        return new ProgressBarBuilder()
                .setTaskName(task)
                .setUnit(" " + unit, 1)
                .setInitialMax(max)
                .setStyle(ProgressBarStyle.ASCII)
                .setConsumer(new ConsoleProgressBarConsumer(System.err, WIDTH))
                .build();
    }

    @Override
    public void hear(Event event) {
        long now = (long) (event.at_h() / 24);
        if (bar != null && now > day) {
            day = now;
            bar.stepTo(now);
        }
    }

    /** One more run is done. */
    void step() {
        if (bar != null) {
            bar.step();
        }
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.stepTo(bar.getMax());
            bar.close();
        }
    }
}
