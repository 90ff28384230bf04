package org.tributary.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tributary.quantity.SeatId;
import org.tributary.report.Provenance;
import org.tributary.report.Provenance.RunFile;
import org.tributary.report.RunReport;
import org.tributary.run.Engine;
import org.tributary.run.ForeignFolder;
import org.tributary.run.Manifest;
import org.tributary.run.Replications;
import org.tributary.run.Run;
import org.tributary.run.RunFolder;
import org.tributary.run.RunPlan;
import org.tributary.scenario.MeasureName;
import org.tributary.scenario.PreparedOrders;
import org.tributary.scenario.read.OrdersReader;
import org.tributary.scenario.read.Reading;
import org.tributary.scenario.read.ScenarioReader;
import org.tributary.scenario.read.ScenarioWriter;
import org.tributary.score.Intervals;
import org.tributary.score.Scorecard;
import org.tributary.score.ScorecardJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code tributary run}: plays a scenario and scores it. */
@Command(
        name = "run",
        mixinStandardHelpOptions = true,
        description = "Play a scenario with doctrines in all seats, score it and write the report.")
final class RunCommand implements Callable<Integer> {
    private static final int MOST_RUNS = 1_000_000;

    @Parameters(index = "0", paramLabel = "FILE", description = "The scenario file.")
    @SuppressWarnings("NullAway.Init") // picocli sets it before it calls us
    private Path file;

    @Option(names = "--seed", defaultValue = "1", description = "The seed (default: ${DEFAULT-VALUE}).")
    private long seed;

    @Option(
            names = "--doctrine",
            split = ",",
            paramLabel = "SEAT=NAME",
            description = "The doctrine of a seat, or of all: all=centre, tha=alone. Left out: as the scenario says.")
    private Map<String, String> doctrines = new LinkedHashMap<>();

    @Option(
            names = "--orders",
            paramLabel = "FILE",
            description = "Orders given in advance; the seats that it names follow them and no doctrine.")
    private @Nullable Path orders;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "The folder that keeps the run (default: results/SCENARIO-DOCTRINE-seedN).")
    private @Nullable Path out;

    @Option(
            names = "--runs",
            paramLabel = "N",
            defaultValue = "1",
            description = "Repeat with seeds seed … seed+N-1 and print mean and 95 %% interval of each measure;"
                    + " with --out, the scorecards go to DIR/scorecards.jsonl.")
    private int runs;

    @Option(
            names = "--checks",
            paramLabel = "FILE",
            description = "Judge the run by these checks, write checks.json, and end with 3 if one failed.")
    private @Nullable Path checks;

    @Option(names = "--json", description = "Print scorecard.json on standard output, and nothing else there.")
    private boolean json;

    @Option(names = "--quiet", description = "Print no progress and no scorecard.")
    private boolean quiet;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before it calls us
    private CommandSpec spec;

    @Override
    public Integer call() {
        if (runs < 1 || runs > MOST_RUNS) {
            throw new BadInput("--runs: wanted is 1 to %,d, but found %d.".formatted(MOST_RUNS, runs));
        }
        if (checks != null && runs > 1) {
            throw new BadInput("--checks: wanted is one run, but --runs asks for %,d.".formatted(runs));
        }
        Reading reading = ScenarioReader.reading(file);
        RunChecks judged = RunChecks.of(checks, reading.scenario());
        Map<SeatId, String> chosen = new LinkedHashMap<>(DoctrineChoice.check(reading.scenario(), doctrines));
        Optional<PreparedOrders> prepared =
                Optional.ofNullable(orders).map(path -> OrdersReader.read(path, reading.scenario()));
        if (prepared.isPresent() && runs > 1) {
            throw new BadInput("--orders: orders name subjects of one seed, so wanted is one run, but found --runs %d."
                    .formatted(runs));
        }
        prepared.ifPresent(all -> all.orders().forEach(given -> chosen.remove(given.seat())));
        RunPlan plan = RunPlan.of(reading.scenario(), chosen);
        try {
            if (runs == 1) {
                playOnce(reading, plan, prepared, judged);
            } else {
                playAll(plan);
            }
        } catch (IOException problem) {
            throw cannotWrite(problem);
        } catch (UncheckedIOException problem) {
            throw cannotWrite(problem.getCause());
        }
        return judged.exit().code();
    }

    private void playOnce(Reading reading, RunPlan plan, Optional<PreparedOrders> prepared, RunChecks judged)
            throws IOException {
        Path place = out != null ? out : Path.of("results", defaultName(plan));
        Scorecard card;
        try (RunFolder folder = RunFolder.begin(place);
                var progress = Progress.ofRun(progressWriter(), plan.scenario())) {
            var report = new RunReport(plan.scenario(), plan.ways().region(), provenance(plan));
            var run =
                    new Run(plan, seed).with(folder).with(report).with(progress).with(judged);
            prepared.ifPresent(run::with);
            card = run.play();
            folder.keep(plan, ScenarioWriter.toJson(plan.scenario()), card);
            report.write(folder.draft(), card);
            judged.judge(card, folder.draft());
            String writtenAt =
                    Clock.systemUTC().instant().truncatedTo(ChronoUnit.SECONDS).toString();
            String name = Objects.requireNonNullElse(file.getFileName(), file).toString();
            folder.finish(new Manifest(name, reading.sha256(), seed, command(plan), writtenAt));
        }
        print(card, place);
        if (!json && !quiet) {
            judged.print(spec.commandLine().getOut());
        }
    }

    private Provenance provenance(RunPlan plan) {
        return new Provenance(
                seed,
                Engine.version(),
                plan.doctrines(),
                "./tributary " + quoted(command(plan)),
                List.of(
                        new RunFile("events.jsonl", "every event of the run, one a line"),
                        new RunFile("scorecard.json", "the score as data"),
                        new RunFile("manifest.json", "engine, seed, command and the hash of each file"),
                        new RunFile("replay/scenario.json", "the scenario as it was read"),
                        new RunFile("replay/parameters.json", "the numbers of the model"),
                        new RunFile("replay/orders.jsonl", "every order given")));
    }

    private void print(Scorecard card, Path place) {
        PrintWriter stdout = spec.commandLine().getOut();
        if (json) {
            stdout.println(ScorecardJson.write(card));
        } else if (!quiet) {
            ScoreText.print(card, stdout);
            stdout.println();
            stdout.printf("Report  %s%n", place.resolve("report.html"));
            stdout.printf("Files   %s%n", place);
            stdout.printf("Seed    %d%n", card.seed());
        }
        stdout.flush();
    }

    /** Whatever the disk refuses: a full disk, a folder without the right to write, a file where a folder should be. */
    private static BadInput cannotWrite(@Nullable IOException problem) {
        if (problem instanceof ForeignFolder foreign) {
            return new BadInput("--out: " + foreign.getMessage());
        }
        String where =
                problem instanceof FileSystemException file && file.getFile() != null ? file.getFile() + ": " : "";
        String why = Disk.reason(problem);
        return new BadInput("--out: the run cannot be written: " + where + why);
    }

    private void playAll(RunPlan plan) throws IOException {
        Map<MeasureName, Intervals.Running> values = new EnumMap<>(MeasureName.class);
        PrintWriter stdout = spec.commandLine().getOut();
        int workers = Math.min(runs, Runtime.getRuntime().availableProcessors());
        try (var sink = ScorecardLines.to(out);
                var progress = Progress.ofRuns(progressWriter(), runs)) {
            Replications.play(plan, seed, runs, workers, card -> {
                for (MeasureName measure : MeasureName.values()) {
                    values.computeIfAbsent(measure, m -> new Intervals.Running())
                            .add(card.get(measure).value());
                }
                sink.add(card);
                progress.step();
                if (json) {
                    stdout.println(ScorecardJson.line(card));
                }
            });
        }
        if (!json && !quiet) {
            ScoreText.printIntervals(plan.scenario(), values, runs, seed, stdout);
        }
        stdout.flush();
    }

    private @Nullable PrintWriter progressWriter() {
        return quiet || !Terminal.isAttached() ? null : spec.commandLine().getErr();
    }

    private String defaultName(RunPlan plan) {
        var names = new TreeSet<String>(plan.doctrines().values());
        if (orders != null) {
            names.add("orders");
        }
        String doctrine = names.size() == 1
                ? names.first()
                : plan.doctrines().entrySet().stream()
                        .map(entry -> entry.getKey() + "-" + entry.getValue())
                        .collect(Collectors.joining("-"));
        return plan.scenario().scenario() + "-" + doctrine + "-seed" + seed;
    }

    /** The command as a shell takes it: what holds more than plain characters stands in quotes. */
    private static String quoted(List<String> command) {
        return command.stream()
                .map(word -> word.matches("[\\w./=,:+-]+") ? word : "'" + word.replace("'", "'\\''") + "'")
                .collect(Collectors.joining(" "));
    }

    /** The arguments that give the same run again, wherever they are typed. */
    private List<String> command(RunPlan plan) {
        var chosen = new ArrayList<String>();
        plan.doctrines().forEach((seat, doctrine) -> chosen.add(seat + "=" + doctrine));
        var words = new ArrayList<>(
                List.of("run", file.toString().replace('\\', '/'), "--seed", String.format(Locale.ROOT, "%d", seed)));
        if (!chosen.isEmpty()) {
            words.addAll(List.of("--doctrine", String.join(",", chosen)));
        }
        if (orders != null) {
            words.addAll(List.of("--orders", orders.toString().replace('\\', '/')));
        }
        return words;
    }
}
