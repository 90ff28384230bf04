package org.tributary.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.tributary.run.ArrestCurve;
import org.tributary.run.ScaleBench;
import org.tributary.scenario.read.ScenarioReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code tributary bench}: measures how fast the model is on this machine. */
@Command(
        name = "bench",
        description = "Measure how fast the model is on this machine.",
        mixinStandardHelpOptions = true,
        subcommands = {BenchCommand.DrugOrganisation.class, BenchCommand.Scale.class, AttributionBench.class})
public final class BenchCommand implements Runnable {
    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before it calls us
    private CommandSpec spec;

    @Override
    public void run() {
        throw new picocli.CommandLine.ParameterException(
                spec.commandLine(), "Say what to measure: attribution, drug-organisation or scale.");
    }

    /** Eleven levels of arrests, a thousand runs of five years at each. */
    @Command(
            name = "drug-organisation",
            description =
                    "Play an organisation of 44 members for five years, 1000 times at each of 11 shares of arrests.",
            mixinStandardHelpOptions = true)
    static final class DrugOrganisation implements Callable<Integer> {
        @Parameters(
                arity = "0..1",
                defaultValue = "scenarios/drug-organisation.yaml",
                description = "The scenario; left out: ${DEFAULT-VALUE}.")
        @SuppressWarnings("NullAway.Init") // picocli sets it before it calls us
        private Path file;

        @Option(
                names = "--runs",
                defaultValue = "1000",
                description = "Runs at each level; left out: ${DEFAULT-VALUE}.")
        private int runs;

        @Option(names = "--workers", defaultValue = "0", description = "Runs at a time; left out: one for each core.")
        private int workers;

        @Spec
        @SuppressWarnings("NullAway.Init") // picocli sets it before it calls us
        private CommandSpec spec;

        @Override
        public Integer call() {
            if (runs < 1 || workers < 0) {
                throw new BadInput("Runs must be 1 or more and workers not negative.");
            }
            PrintWriter out = spec.commandLine().getOut();
            int side = workers == 0 ? Runtime.getRuntime().availableProcessors() : workers;
            var curve = new ArrestCurve(ScenarioReader.read(file));
            List<Double> shares =
                    IntStream.rangeClosed(0, 10).mapToObj(i -> i / 10.0).toList();
            long begin = System.nanoTime();
            List<ArrestCurve.Level> levels = curve.at(shares, runs, side);
            double seconds = (System.nanoTime() - begin) / 1e9;
            out.println("arrested   disrupted");
            for (ArrestCurve.Level level : levels) {
                out.println(String.format(
                        Locale.ROOT, "%7.0f %%   %7.1f %%", 100 * level.arrested(), 100 * level.disrupted()));
            }
            int all = runs * levels.size();
            out.println(String.format(
                    Locale.ROOT,
                    "%,d runs in %.1f s, %.0f runs a second, %d at a time",
                    all,
                    seconds,
                    all / seconds,
                    side));
            out.flush();
            return Exit.DONE.code();
        }
    }

    /** How cost and memory grow with members and with what happens. */
    @Command(
            name = "scale",
            description = "Play ever larger syndicates and say how time and memory grow with them.",
            mixinStandardHelpOptions = true)
    static final class Scale implements Callable<Integer> {
        @Option(
                names = "--largest",
                defaultValue = "1000000",
                description = "Members of the largest syndicate; left out: ${DEFAULT-VALUE}.")
        private int largest;

        @Parameters(
                arity = "0..1",
                defaultValue = "scenarios/drug-organisation.yaml",
                description = "A scenario whose places and years are used; left out: ${DEFAULT-VALUE}.")
        @SuppressWarnings("NullAway.Init") // picocli sets it before it calls us
        private Path file;

        @Spec
        @SuppressWarnings("NullAway.Init") // picocli sets it before it calls us
        private CommandSpec spec;

        @Override
        public Integer call() {
            if (largest < 10_000 || largest > 1_000_000) {
                throw new BadInput("The largest syndicate has 10,000 to 1,000,000 members.");
            }
            PrintWriter out = spec.commandLine().getOut();
            out.println("  members    events    start s      run s   bytes/member");
            List<ScaleBench.Size> sizes = ScaleBench.upTo(largest, ScenarioReader.read(file), size -> {
                out.println(String.format(
                        Locale.ROOT,
                        "%9d %9d %10.3f %10.3f %14.0f",
                        size.members(),
                        size.events(),
                        size.start_s(),
                        size.run_s(),
                        size.bytesPerMember()));
                out.flush();
            });
            out.println(String.format(
                    Locale.ROOT,
                    "slope of log run time on log events %.3f, of log start on log members %.3f",
                    ScaleBench.slope(sizes, ScaleBench.Size::events, ScaleBench.Size::run_s),
                    ScaleBench.slope(sizes, ScaleBench.Size::members, ScaleBench.Size::start_s)));
            out.flush();
            return Exit.DONE.code();
        }
    }
}
