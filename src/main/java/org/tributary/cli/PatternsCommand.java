package org.tributary.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.tributary.pattern.Effort;
import org.tributary.pattern.Pattern;
import org.tributary.pattern.Patterns;
import org.tributary.pattern.Trial;
import org.tributary.pattern.Verdict;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code tributary patterns}: whether the model shows what is known of its field. */
@Command(
        name = "patterns",
        mixinStandardHelpOptions = true,
        description = "Play the patterns that the model must reproduce and print figure, band and verdict of each.")
final class PatternsCommand implements Callable<Integer> {

    @Parameters(arity = "0..*", paramLabel = "N", description = "Which patterns, by number; left out: all.")
    private List<Integer> numbers = new ArrayList<>();

    @Option(
            names = "--networks",
            paramLabel = "FILE",
            description =
                    "A network of persons, one tie a line, for the patterns that take one; they are skipped without.")
    private @Nullable Path networks;

    @Option(
            names = "--full",
            description = "Play at least " + Effort.FULL_RUNS + " paired runs for each, which takes minutes.")
    private boolean full;

    @Option(names = "--json", description = "Print JSON on standard output, and nothing else there.")
    private boolean json;

    @Option(names = "--markdown", description = "Print the table as the model's description has it.")
    private boolean markdown;

    @Option(names = "--quiet", description = "Print no progress.")
    private boolean quiet;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before it calls us
    private CommandSpec spec;

    @Override
    public Integer call() {
        List<Pattern> chosen = chosen();
        Trial trial = trial();
        var results = new ArrayList<PatternResult>();
        try (var progress = Progress.ofPatterns(progressWriter(), chosen.size())) {
            for (Pattern pattern : chosen) {
                long began = System.nanoTime();
                Verdict verdict = pattern.run(trial);
                results.add(new PatternResult(pattern.card(), verdict, (System.nanoTime() - began) / 1e9));
                progress.step();
            }
        }
        print(results);
        boolean failed = results.stream().anyMatch(result -> result.verdict().outcome() == Verdict.Outcome.FAILS);
        return (failed ? Exit.CHECK_FAILED : Exit.DONE).code();
    }

    private List<Pattern> chosen() {
        if (numbers.isEmpty()) {
            return Patterns.all();
        }
        return numbers.stream()
                .distinct()
                .map(number -> Patterns.find(number)
                        .orElseThrow(() -> new BadInput("There is no pattern %d; there are 1 to %d."
                                .formatted(number, Patterns.all().size()))))
                .toList();
    }

    private Trial trial() {
        Trial trial = Trial.of(full ? Effort.FULL : Effort.QUICK);
        if (networks == null) {
            return trial;
        }
        if (!Files.isRegularFile(networks)) {
            throw new BadInput("--networks: there is no file \"%s\".".formatted(networks));
        }
        return trial.with(networks);
    }

    private void print(List<PatternResult> results) {
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            out.println(PatternText.json(results));
        } else if (markdown) {
            out.print(PatternText.markdown(results));
        } else {
            PatternText.table(results, out);
        }
        out.flush();
    }

    private @Nullable PrintWriter progressWriter() {
        return quiet || !Terminal.isAttached() ? null : spec.commandLine().getErr();
    }
}
