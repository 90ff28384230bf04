package org.tributary.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tributary.insight.ProgressFile;
import org.tributary.insight.Review;
import org.tributary.insight.Tried;
import org.tributary.insight.missed.Kept;
import org.tributary.insight.missed.MissedConnections;
import org.tributary.ledger.Ledger;
import org.tributary.report.Provenance;
import org.tributary.report.Provenance.RunFile;
import org.tributary.report.aar.AfterActionReport;
import org.tributary.report.aar.RunLog;
import org.tributary.run.RunPlan;
import org.tributary.score.OverridesFile;
import org.tributary.score.RatingOverride;
import org.tributary.score.Scorecard;
import org.tributary.score.UnansweredInjects;
import org.tributary.score.UnansweredInjects.Unanswered;
import tools.jackson.core.JacksonException;

/** What a review consists of besides replays of coalitions: missed connections, the ledger, the after-action report. */
final class ReviewSteps {
    private ReviewSteps() {}

    /** The review with missed connections; how far the search is goes to the terminal, if there is one. */
    static Review missed(
            RecordedRun run, Review review, ProgressFile progress, int workers, @Nullable PrintWriter terminal) {
        try (var watch = new MissedCommand.Bar(terminal)) {
            MissedConnections.Found found = new MissedConnections(run.playback(), ReviewCommand.named(run.folder()))
                    .find(workers, watch, kept(progress));
            return review.with(found.missed(), Optional.of(found.remark()));
        }
    }

    private static Kept kept(ProgressFile progress) {
        return new Kept() {
            @Override
            public Optional<Tried> find(String candidate) {
                return progress.findTried(candidate);
            }

            @Override
            public void add(Tried one) {
                try {
                    progress.add(one);
                } catch (IOException problem) {
                    throw new UncheckedIOException(problem);
                }
            }
        };
    }

    /** Writes the ledger and the after-action report. */
    static void write(RecordedRun run, Review review, Scorecard completed, Path place) throws IOException {
        RunPlan plan = run.playback().plan();
        Path events = run.folder().resolve("events.jsonl");
        Ledger.write(plan.scenario(), events, place);
        var provenance = new Provenance(
                review.seed(),
                review.engine(),
                review.doctrines(),
                run.command(),
                List.of(
                        new RunFile("review.json", "all figures of the review as data"),
                        new RunFile("scorecard.json", "the score with what re-simulation adds"),
                        new RunFile("ledger.csv", "what passed between agencies, as a table"),
                        new RunFile("ledger.parquet", "the same"),
                        new RunFile("ledger.md", "what the columns of the table mean")));
        Scorecard rated = completed.with(overrides(run));
        new AfterActionReport(plan, provenance, RunLog.of(events), rated)
                .with(review)
                .write(place);
    }

    /** The injects on which nobody acted in time. */
    static List<Unanswered> unanswered(RecordedRun run) throws IOException {
        var listening = new UnansweredInjects();
        RunLog.of(run.folder().resolve("events.jsonl")).tell(listening);
        return listening.all();
    }

    private static List<RatingOverride> overrides(RecordedRun run) throws IOException {
        try {
            return OverridesFile.in(run.folder());
        } catch (JacksonException problem) {
            throw new BadInput("%s: wanted are the ratings of evaluators, but this holds none; move it away first."
                    .formatted(run.folder().resolve(OverridesFile.NAME)));
        }
    }
}
