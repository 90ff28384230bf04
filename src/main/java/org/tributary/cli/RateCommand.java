package org.tributary.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.tributary.quantity.ObjectiveId;
import org.tributary.quantity.Rating;
import org.tributary.quantity.Spelling;
import org.tributary.score.OverridesFile;
import org.tributary.score.RatingOverride;
import org.tributary.score.Scorecard;
import org.tributary.score.Scorecard.ObjectiveScore;
import org.tributary.score.ScorecardJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.core.JacksonException;

/** {@code tributary rate}: lets an evaluator rate an objective otherwise than computed, with a reason. */
@Command(
        name = "rate",
        mixinStandardHelpOptions = true,
        description = {
            "Rate an objective of a run otherwise than computed, with a reason; both ratings stay in the report.",
            "Without options: print the ratings there are."
        },
        footer = {
            "",
            "P performed without challenges, S with some, M with major ones, U unable to be performed.",
            "The last rating of an objective holds; all of them stay in RUN/" + OverridesFile.NAME + "."
        })
final class RateCommand implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "RUN", description = "The folder of a run, such as results/….")
    @SuppressWarnings("NullAway.Init") // picocli sets it before it calls us
    private Path run;

    @Option(names = "--objective", paramLabel = "ID", description = "The objective, such as O1.")
    private @Nullable String objective;

    @Option(names = "--rating", paramLabel = "P|S|M|U", description = "The rating.")
    private @Nullable String rating;

    @Option(names = "--reason", paramLabel = "TEXT", description = "Why the computed rating does not do it justice.")
    private @Nullable String reason;

    @Option(names = "--evaluator", paramLabel = "NAME", description = "Who says so.")
    private @Nullable String evaluator;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before it calls us
    private CommandSpec spec;

    @Override
    public Integer call() {
        try {
            Scorecard card = scorecard();
            var overrides = new ArrayList<>(overrides());
            if (objective != null || rating != null || reason != null || evaluator != null) {
                overrides.add(wished(card));
                OverridesFile.write(run, overrides);
            }
            print(card.with(overrides));
        } catch (IOException problem) {
            throw new BadInput("%s: %s".formatted(run.resolve(OverridesFile.NAME), problem.getMessage()));
        }
        return Exit.DONE.code();
    }

    private Scorecard scorecard() throws IOException {
        Path file = run.resolve("scorecard.json");
        if (!Files.isRegularFile(file)) {
            throw new BadInput(
                    "%s: wanted is the folder of a run, but there is no scorecard.json in it.".formatted(run));
        }
        try {
            return ScorecardJson.read(Files.readString(file, UTF_8));
        } catch (JacksonException | IOException problem) {
            throw new BadInput("%s: wanted is a scorecard, but this is none.".formatted(file));
        }
    }

    private List<RatingOverride> overrides() throws IOException {
        try {
            return OverridesFile.in(run);
        } catch (JacksonException problem) {
            throw new BadInput("%s: wanted are the ratings of evaluators, but this holds none; move it away first."
                    .formatted(run.resolve(OverridesFile.NAME)));
        }
    }

    private RatingOverride wished(Scorecard card) {
        ObjectiveId id = objective(card, given("--objective", objective, "an objective of the run"));
        Rating wanted = rating(given("--rating", rating, "one of P, S, M, U"));
        String why = given("--reason", reason, "a reason: whoever reads the report must be able to follow it");
        String who = given("--evaluator", evaluator, "the evaluator's name");
        String now = Clock.systemUTC().instant().truncatedTo(ChronoUnit.SECONDS).toString();
        return new RatingOverride(id, wanted, why, who, now);
    }

    private static String given(String option, @Nullable String value, String wanted) {
        if (value == null || value.isBlank()) {
            throw new BadInput(
                    "%s: wanted is %s, but found %s.".formatted(option, wanted, value == null ? "nothing" : "blanks"));
        }
        return value.strip();
    }

    private static ObjectiveId objective(Scorecard card, String found) {
        List<String> known =
                card.objectives().stream().map(score -> score.id().value()).toList();
        if (known.isEmpty()) {
            throw new BadInput("--objective: the scenario of this run names no objectives.");
        }
        Optional<String> id =
                known.stream().filter(one -> one.equalsIgnoreCase(found)).findFirst();
        return new ObjectiveId(id.orElseThrow(() -> new BadInput("--objective: wanted is one of %s, but found \"%s\".%s"
                .formatted(
                        String.join(", ", known),
                        found,
                        Spelling.nearest(found, known)
                                .map(" Did you mean \"%s\"?"::formatted)
                                .orElse("")))));
    }

    private static Rating rating(String found) {
        return Arrays.stream(Rating.values())
                .filter(one -> one.name().equals(found.toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() ->
                        new BadInput("--rating: wanted is one of P, S, M, U, but found \"%s\".".formatted(found)));
    }

    private void print(Scorecard card) {
        PrintWriter out = spec.commandLine().getOut();
        for (ObjectiveScore score : card.objectives()) {
            out.printf(
                    Locale.ROOT,
                    "%-6s computed %s%s%n",
                    score.id(),
                    score.rating().map(Rating::name).orElse("–"),
                    score.override()
                            .map(one -> "   %s by %s: %s".formatted(one.rating(), one.evaluator(), one.reason()))
                            .orElse(""));
        }
        out.flush();
    }
}
