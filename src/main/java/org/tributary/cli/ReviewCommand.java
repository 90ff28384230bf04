package org.tributary.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.tributary.insight.Estimate;
import org.tributary.insight.MissedLeads;
import org.tributary.insight.ProgressFile;
import org.tributary.insight.Replay;
import org.tributary.insight.Review;
import org.tributary.insight.ReviewJson;
import org.tributary.insight.Reviewing;
import org.tributary.insight.Trial;
import org.tributary.insight.Trials;
import org.tributary.quantity.SeatId;
import org.tributary.quantity.Spelling;
import org.tributary.run.Engine;
import org.tributary.run.Replications;
import org.tributary.scenario.MeasureName;
import org.tributary.score.Improvement;
import org.tributary.score.Reading;
import org.tributary.score.Scorecard;
import org.tributary.score.ScorecardJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code tributary review}: plays a run again with things changed, and says what its cooperation was worth. */
@Command(
        name = "review",
        mixinStandardHelpOptions = true,
        description = {
            "Play a run again with its cooperation cut, as a whole and coalition by coalition, and say what cooperation"
                    + " was worth and what each seat contributed. Everything goes to RUN/review.",
            "It may be stopped at any time; the same command goes on where it stopped."
        })
final class ReviewCommand implements Callable<Integer> {
    private static final int MOST_FORTUNES = 100_000;

    @Parameters(index = "0", paramLabel = "RUN", description = "The folder of a run, such as results/….")
    @SuppressWarnings("NullAway.Init") // picocli sets it before it calls us
    private Path folder;

    @Option(
            names = "--fortunes",
            paramLabel = "N",
            defaultValue = "64",
            description = "How many other fortunes intervals rest on (default: ${DEFAULT-VALUE}).")
    private int fortunes;

    @Option(
            names = "--coalition",
            split = ",",
            paramLabel = "SEAT",
            description = "Play one coalition only and print its worth: tha,chn or none. Nothing is written.")
    private List<String> coalition = new ArrayList<>();

    @Option(
            names = "--fortune",
            paramLabel = "K",
            defaultValue = "0",
            description = "Under which fortune, with --coalition; 0 is that of the run (default).")
    private long fortune;

    @Option(names = "--no-missed", description = "Do not look for missed connections, which takes longest.")
    private boolean unmissed;

    @Option(
            names = "--export-checks",
            paramLabel = "FILE",
            description = "Write the corrective actions as checks for the next run: run --checks FILE.")
    private @Nullable Path checks;

    @Option(names = "--json", description = "Print review.json on standard output, and nothing else there.")
    private boolean json;

    @Option(names = "--quiet", description = "Print no progress and no summary.")
    private boolean quiet;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before it calls us
    private CommandSpec spec;

    @Override
    public Integer call() {
        if (fortunes < 1 || fortunes > MOST_FORTUNES) {
            throw new BadInput("--fortunes: wanted is 1 to %,d, but found %d.".formatted(MOST_FORTUNES, fortunes));
        }
        RecordedRun run = RecordedRun.read(folder);
        if (!coalition.isEmpty()) {
            playOne(run);
            return Exit.DONE.code();
        }
        try {
            Review review = review(run);
            if (json) {
                out().print(ReviewJson.write(review));
            } else if (!quiet) {
                ReviewText.print(review, out());
                out().printf("%nReport  %s%n", folder.resolve("review").resolve("aar.html"));
                out().printf("Files   %s%n", folder.resolve("review"));
            }
            out().flush();
        } catch (IOException | UncheckedIOException problem) {
            throw new BadInput("%s: the review cannot be written: %s".formatted(folder, problem.getMessage()));
        }
        return Exit.DONE.code();
    }

    private PrintWriter out() {
        return spec.commandLine().getOut();
    }

    private Review review(RecordedRun run) throws IOException {
        Path place = Files.createDirectories(folder.resolve("review"));
        var trials = new Trials(run.playback(), fortunes);
        Review review;
        try (var progress = new ProgressFile(place.resolve("progress.jsonl"), run.log() + " " + Engine.version())) {
            play(trials, progress);
            review = new Reviewing(trials, named(folder), progress.all()).review(Engine.version());
            if (!unmissed) {
                say("Looking for missed connections …");
                review = ReviewSteps.missed(run, review, progress, workers(), terminal());
            }
        }
        Scorecard completed = completed(run.card(), review);
        ReviewSteps.write(run, review, completed, place);
        write(place.resolve("scorecard.json"), ScorecardJson.write(completed));
        write(place.resolve("review.json"), ReviewJson.write(review));
        if (checks != null) {
            ExportedChecks.write(
                    completed,
                    Improvement.of(
                            run.playback().plan().scenario(),
                            completed,
                            ReviewSteps.unanswered(run),
                            MissedLeads.of(review.missed())),
                    checks);
        }
        return review;
    }

    private static int workers() {
        return Runtime.getRuntime().availableProcessors();
    }

    private @Nullable PrintWriter terminal() {
        return quiet || !Terminal.isAttached() ? null : spec.commandLine().getErr();
    }

    /** Whoever waits at a terminal is told what is being done. */
    private void say(String what) {
        if (!quiet && Terminal.isAttached()) {
            spec.commandLine().getErr().println(what);
            spec.commandLine().getErr().flush();
        }
    }

    private void play(Trials trials, ProgressFile progress) {
        List<Trial> left = trials.all().stream()
                .filter(trial -> progress.find(trial).isEmpty())
                .toList();
        try (var bar = Progress.ofReplays(terminal(), left.size())) {
            Replications.play(0, left.size(), workers(), i -> trials.play(left.get((int) i)), (Replay replay) -> {
                try {
                    progress.add(replay);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
                bar.step();
            });
        }
    }

    /** Whole or not at all: a page that is being read never sees half of it. */
    private static void write(Path file, String text) throws IOException {
        Path draft = file.resolveSibling(file.getFileName() + ".draft");
        Files.writeString(draft, text, UTF_8);
        Files.move(draft, file, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    }

    /** The scorecard with what only re-simulation can tell. */
    static Scorecard completed(Scorecard card, Review review) {
        String unit = review.unit();
        Scorecard withOutcome = card.with(
                reading(
                        MeasureName.OUTCOME,
                        review.outcome().over(),
                        review.outcome().averted(),
                        unit),
                unit);
        return withOutcome.with(
                reading(
                        MeasureName.VALUE_OF_COOPERATION,
                        review.valueOfCooperation().over(),
                        review.valueOfCooperation().asHappened(),
                        unit),
                unit);
    }

    private static Reading reading(
            MeasureName measure, Optional<Estimate> over, Optional<Double> happened, String unit) {
        if (over.isEmpty()) {
            return Reading.absent(measure);
        }
        Estimate estimate = over.get();
        var parts = new ArrayList<Reading.Part>();
        happened.ifPresent(value ->
                parts.add(new Reading.Part(measure.word() + "-as-happened", OptionalDouble.of(value), unit, 1)));
        parts.add(new Reading.Part(measure.word() + "-low", OptionalDouble.of(estimate.low()), unit, estimate.n()));
        parts.add(new Reading.Part(measure.word() + "-high", OptionalDouble.of(estimate.high()), unit, estimate.n()));
        return new Reading(measure, OptionalDouble.of(estimate.mean()), estimate.n(), 1, List.of(), parts);
    }

    private void playOne(RecordedRun run) {
        List<String> known = run.playback().plan().scenario().seats().keySet().stream()
                .map(SeatId::value)
                .toList();
        boolean nobody = coalition.equals(List.of("none"));
        for (String seat : nobody ? List.<String>of() : coalition) {
            if (!known.contains(seat)) {
                throw new BadInput("--coalition: wanted are seats of %s, or none, but found \"%s\".%s"
                        .formatted(
                                String.join(", ", known),
                                seat,
                                Spelling.nearest(seat, known)
                                        .map(" Did you mean \"%s\"?"::formatted)
                                        .orElse("")));
            }
        }
        List<SeatId> seats =
                known.stream().filter(coalition::contains).map(SeatId::new).toList();
        var trials = new Trials(run.playback(), 1);
        Replay replay = trials.play(new Trial(Trial.Arm.of(seats), fortune));
        ReviewText.print(replay, run.playback().plan().scenario().headline().orElse(MeasureName.PERSONS_FREED), out());
        out().flush();
    }

    /** As a shell takes it. */
    static String named(Path folder) {
        String text = folder.toString().replace('\\', '/');
        return text.matches("[\\w./=,:+-]+") ? text : "'" + text.replace("'", "'\\''") + "'";
    }
}
