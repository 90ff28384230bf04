package org.tributary.cli;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.tributary.scenario.MeasureDefinition;
import org.tributary.scenario.MeasureName;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code tributary measures}: what can be measured, and what it is worth by default. */
@Command(
        name = "measures",
        mixinStandardHelpOptions = true,
        description = "Print what can be measured: unit, head, default band and what each says.")
final class MeasuresCommand implements Callable<Integer> {

    @Option(names = "--markdown", description = "Print all definitions as src/docs/measures.md has them.")
    private boolean markdown;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before it calls us
    private CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        if (markdown) {
            out.print(MeasuresTable.markdown());
        } else {
            printTable(out);
        }
        out.flush();
        return Exit.DONE.code();
    }

    private static void printTable(PrintWriter out) {
        out.printf("%-28s %-8s %-22s %-20s %s%n", "measure", "unit", "head", "default P, S, M", "what it says");
        for (MeasureName measure : MeasureName.values()) {
            MeasureDefinition definition = measure.definition();
            out.printf(
                    Locale.ROOT,
                    "%-28s %-8s %-22s %-20s %s%n",
                    definition.id(),
                    definition.unit(),
                    definition.head(),
                    MeasuresTable.limits(definition),
                    definition.says());
        }
    }
}
