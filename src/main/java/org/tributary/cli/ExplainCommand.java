package org.tributary.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.tributary.quantity.Spelling;
import org.tributary.scenario.read.Explanation;
import org.tributary.scenario.read.Explanations;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code tributary explain}: says what the code of a problem means. */
@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        description =
                "Say what the code of a problem means, with a wrong and a right example; without a code, list all.")
final class ExplainCommand implements Callable<Integer> {

    @Parameters(index = "0", arity = "0..1", paramLabel = "CODE", description = "The code, such as E0101.")
    private @Nullable String code;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before it calls us
    private CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        if (code == null) {
            Explanations.all().forEach(explanation -> out.printf("%s  %s%n", explanation.code(), explanation.title()));
        } else {
            out.print(explanation(code).text());
        }
        out.flush();
        return Exit.DONE.code();
    }

    private static Explanation explanation(String wanted) {
        Optional<Explanation> found = Explanations.find(wanted);
        List<String> known = Explanations.all().stream()
                .map(explanation -> explanation.code().id())
                .toList();
        return found.orElseThrow(() -> new BadInput("There is no code \"%s\".%s Without a code, explain lists all."
                .formatted(
                        wanted,
                        Spelling.nearest(wanted, known)
                                .map(near -> " Maybe \"%s\"?".formatted(near))
                                .orElse(""))));
    }
}
