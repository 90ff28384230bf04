package org.tributary.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.tributary.insight.MissedConnection.HandOver;
import org.tributary.insight.missed.HandOvers;
import org.tributary.insight.missed.Kept;
import org.tributary.insight.missed.MissedConnections;
import org.tributary.insight.missed.MissedConnections.Found;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code tributary missed}: which hand-overs of existing leads would have averted which harm. */
@Command(
        name = "missed",
        mixinStandardHelpOptions = true,
        description = {
            "List the missed connections of a run: for each harm the smallest set of hand-overs of existing leads that"
                    + " would have let an agency act in time, shown by re-simulation under other fortunes.",
            "Beside each stands the command that plays just those hand-overs again. Nothing is written."
        })
final class MissedCommand implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "RUN", description = "The folder of a run, such as results/….")
    @SuppressWarnings("NullAway.Init") // picocli sets it before it calls us
    private Path folder;

    @Option(names = "--harm", paramLabel = "N", description = "The log entry of one harm, with --hand-over.")
    private @Nullable Long harm;

    @Option(
            names = "--hand-over",
            paramLabel = "LEAD,FROM,TO,CHANNEL,HOUR",
            description = "Play just these hand-overs again and print harm and outcome; may be given several times.")
    private List<String> handOvers = new ArrayList<>();

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before it calls us
    private CommandSpec spec;

    @Override
    public Integer call() {
        if ((harm == null) != handOvers.isEmpty()) {
            throw new BadInput("--harm and --hand-over belong together, but found only %s."
                    .formatted(harm == null ? "--hand-over" : "--harm"));
        }
        PrintWriter out = spec.commandLine().getOut();
        List<HandOver> told = handOvers.stream().map(MissedCommand::handOver).toList();
        RecordedRun run = RecordedRun.read(folder);
        var connections = new MissedConnections(run.playback(), named(folder));
        if (harm == null) {
            MissedText.print(find(connections), run.playback().plan().scenario(), out);
        } else {
            MissedText.print(
                    shown(connections, harm, told), run.playback().plan().scenario(), out);
        }
        out.flush();
        return Exit.DONE.code();
    }

    private Found find(MissedConnections connections) {
        try (var watch = new Bar(Terminal.isAttached() ? spec.commandLine().getErr() : null)) {
            return connections.find(workers(), watch, Kept.NOTHING);
        }
    }

    private static MissedConnections.Shown shown(MissedConnections connections, long harm, List<HandOver> told) {
        try {
            return connections.show(harm, told, workers());
        } catch (IllegalArgumentException problem) {
            throw new BadInput("--harm %d: %s".formatted(harm, problem.getMessage()));
        }
    }

    private static HandOver handOver(String text) {
        return HandOvers.parse(text)
                .orElseThrow(() -> new BadInput(
                        "--hand-over: wanted is LEAD,FROM,TO,CHANNEL,HOUR such as load-17/transit/1,mpf,rtp-immigration,blo,20.1, but found \"%s\"."
                                .formatted(text)));
    }

    private static int workers() {
        return Runtime.getRuntime().availableProcessors();
    }

    /** As a shell takes it. */
    private static String named(Path folder) {
        String text = folder.toString().replace('\\', '/');
        return text.matches("[\\w./=,:+-]+") ? text : "'" + text.replace("'", "'\\''") + "'";
    }

    /** A bar that counts the harms tried. */
    static final class Bar implements MissedConnections.Watch, AutoCloseable {
        private final @Nullable PrintWriter terminal;
        private @Nullable Progress progress;

        Bar(@Nullable PrintWriter terminal) {
            this.terminal = terminal;
        }

        @Override
        public void begins(int harms) {
            progress = Progress.ofHarms(terminal, harms);
        }

        @Override
        public synchronized void tried() {
            if (progress != null) {
                progress.step();
            }
        }

        @Override
        public void close() {
            if (progress != null) {
                progress.close();
            }
        }
    }
}
