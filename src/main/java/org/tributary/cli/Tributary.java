package org.tributary.cli;

import java.io.PrintWriter;
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
        versionProvider = Version.class)
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
        return new CommandLine(new Tributary()).setExecutionExceptionHandler(Tributary::reportOurFault);
    }

    /** Without a subcommand there is nothing to do. */
    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Say what to do: name a command.");
    }

    private static int reportOurFault(Exception fault, CommandLine command, CommandLine.ParseResult parsed) {
        PrintWriter err = command.getErr();
        err.println("This is a fault in Tributary, not in what you gave it:");
        fault.printStackTrace(err);
        return Exit.OUR_FAULT.code();
    }
}
