package org.tributary.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.tributary.score.Comparison;
import org.tributary.score.OverridesFile;
import org.tributary.score.Scorecard;
import org.tributary.score.ScorecardJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** {@code tributary compare}: scorecards side by side. */
@Command(
        name = "compare",
        mixinStandardHelpOptions = true,
        description = {
            "Show the scorecards of runs side by side, each with its differences to the first.",
            "Two runs show a difference, not how sure it is: for that repeat each with --runs."
        })
final class CompareCommand implements Callable<Integer> {
    /** More columns than this no screen holds. */
    private static final int MOST_RUNS = 50;

    @Parameters(
            arity = "1..*",
            paramLabel = "RUN",
            description = "Folders of runs, or scorecard.json files; two or more.")
    private List<Path> runs = new ArrayList<>();

    @Option(names = "--json", description = "Print the comparison as JSON on standard output.")
    private boolean json;

    @Option(names = "--csv", paramLabel = "FILE", description = "Write it as a table, too: one row for each figure.")
    private @Nullable Path csv;

    @Option(names = "--all", description = "Show the figures beside the measures, too.")
    private boolean all;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before it calls us
    private CommandSpec spec;

    @Override
    public Integer call() {
        if (runs.size() < 2 || runs.size() > MOST_RUNS) {
            throw new BadInput("compare: wanted are 2 to %d runs, but found %d.".formatted(MOST_RUNS, runs.size()));
        }
        Map<String, Scorecard> cards = new LinkedHashMap<>();
        for (Path run : runs) {
            if (cards.put(run.toString(), scorecard(run)) != null) {
                throw new BadInput("%s: this run is named twice.".formatted(run));
            }
        }
        Comparison comparison = Comparison.of(cards);
        if (csv != null) {
            write(comparison, csv);
        }
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            out.println(JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(comparison));
        } else {
            ComparisonText.print(comparison, all ? ComparisonText.Lines.ALL : ComparisonText.Lines.MAIN, out);
        }
        out.flush();
        return Exit.DONE.code();
    }

    private static void write(Comparison comparison, Path file) {
        try {
            ComparisonTable.write(comparison, file);
        } catch (IOException problem) {
            throw new BadInput("--csv: %s cannot be written: %s".formatted(file, Disk.reason(problem)));
        }
    }

    /** The scorecard of a run with what evaluators say, or of a file as it is. */
    private static Scorecard scorecard(Path run) {
        boolean folder = Files.isDirectory(run);
        Path file = folder ? run.resolve("scorecard.json") : run;
        if (!Files.isRegularFile(file)) {
            throw new BadInput(
                    folder
                            ? "%s: wanted is the folder of a run, but there is no scorecard.json in it.".formatted(run)
                            : "%s: there is no such file or folder.".formatted(run));
        }
        try {
            Scorecard card = ScorecardJson.read(Files.readString(file, UTF_8));
            return folder ? card.with(OverridesFile.in(run)) : card;
        } catch (JacksonException | IOException problem) {
            throw new BadInput("%s: wanted is a scorecard that this version of Tributary reads, but this is none."
                    .formatted(file));
        }
    }
}
