package org.tributary.cli;

import java.io.PrintWriter;
import org.tributary.scenario.read.InvalidScenario;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command {@code tributary}. Its subcommands do the work. */
@Command(
        name = "tributary",
        description = "Script, play and score joint training exercises.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        subcommands = {
            RunCommand.class,
            ReviewCommand.class,
            MissedCommand.class,
            ValidateCommand.class,
            ExplainCommand.class,
            ParametersCommand.class,
            MeasuresCommand.class,
            PatternsCommand.class,
            RateCommand.class,
            CompareCommand.class,
            ExerciseCommand.class,
            BenchCommand.class,
            ServeCommand.class
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:done",
            "1:a fault of Tributary",
            "2:what was given, arguments or files, cannot be used",
            "3:a check failed"
        },
        footer = {"", "Begin with:", "  tributary run scenarios/first-steps.yaml"})
public final class Tributary implements Runnable {

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before it calls us
    private CommandSpec spec;

    /** Runs the command and ends the program with one of the codes of {@link Exit}. */
    public static void main(String[] arguments) {
        System.exit(commandLine().execute(arguments));
    }

    /** The command, ready to execute, which answers with one of the codes of {@link Exit}. */
    static CommandLine commandLine() {
        return new CommandLine(new Tributary())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler(Tributary::tell);
    }

    /** Without a subcommand there is nothing to do. */
    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Say what to do: name a command.");
    }

    private static int tell(Exception problem, CommandLine command, CommandLine.ParseResult parsed) {
        PrintWriter err = command.getErr();
        if (problem instanceof InvalidScenario invalid) {
            err.print(invalid.getMessage());
            err.flush();
            return Exit.BAD_INPUT.code();
        }
        if (problem instanceof BadInput bad) {
            err.println(bad.getMessage());
            return Exit.BAD_INPUT.code();
        }
        err.println("This is a fault in Tributary, not in what you gave it:");
        problem.printStackTrace(err);
        return Exit.OUR_FAULT.code();
    }
}
