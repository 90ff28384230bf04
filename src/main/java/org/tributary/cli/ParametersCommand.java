package org.tributary.cli;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.tributary.scenario.Parameter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code tributary parameters}: the numbers of the model as a table. */
@Command(
        name = "parameters",
        mixinStandardHelpOptions = true,
        description = "Print the numbers of the model: value, unit, range, source and what each does.")
final class ParametersCommand implements Callable<Integer> {

    @Option(names = "--markdown", description = "Print the table as src/docs/parameters.md has it.")
    private boolean markdown;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before it calls us
    private CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        if (markdown) {
            out.print(ParametersTable.markdown());
        } else {
            printTable(out);
        }
        out.flush();
        return Exit.DONE.code();
    }

    private static void printTable(PrintWriter out) {
        out.printf("%-36s %10s %-9s %-17s %s%n", "name", "value", "unit", "range", "what it does; source");
        for (Parameter parameter : org.tributary.scenario.Parameters.defaults().all()) {
            out.printf(
                    Locale.ROOT,
                    "%-36s %10s %-9s %-17s %s Source: %s.%n",
                    parameter.name(),
                    ParametersTable.number(parameter.value()),
                    parameter.unit(),
                    ParametersTable.number(parameter.low()) + " … " + ParametersTable.number(parameter.high()),
                    parameter.meaning(),
                    parameter.source());
        }
    }
}
