package org.tributary.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.tributary.scenario.read.InvalidScenario;
import org.tributary.scenario.read.Problem;
import org.tributary.scenario.read.ScenarioReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/** {@code tributary validate}: names every problem of scenario files. */
@Command(
        name = "validate",
        mixinStandardHelpOptions = true,
        description = "Check scenario files and name every problem: what was found, where, and what was wanted.")
final class ValidateCommand implements Callable<Integer> {

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Scenario files.")
    private List<Path> files = new ArrayList<>();

    @Option(names = "--json", description = "Print the problems as JSON on standard output, one file a line.")
    private boolean json;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before it calls us
    private CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        var exit = Exit.DONE;
        for (Path file : files) {
            List<Problem> problems = List.of();
            try {
                ScenarioReader.read(file);
                if (!json) {
                    out.println(file + ": no problems.");
                }
            } catch (InvalidScenario invalid) {
                exit = Exit.BAD_INPUT;
                problems = invalid.problems();
                if (!json) {
                    err.print(invalid.getMessage());
                }
            }
            if (json) {
                out.println(asJson(file, problems));
            }
        }
        out.flush();
        err.flush();
        return exit.code();
    }

    private static String asJson(Path file, List<Problem> problems) {
        var list = new ArrayList<Map<String, Object>>();
        for (Problem problem : problems) {
            var entry = new LinkedHashMap<String, Object>();
            entry.put("code", problem.code().id());
            entry.put("line", problem.line());
            entry.put("column", problem.column());
            entry.put("pointer", problem.pointer());
            entry.put("message", problem.message());
            problem.suggestion().ifPresent(text -> entry.put("suggestion", text));
            list.add(entry);
        }
        var whole = new LinkedHashMap<String, Object>();
        whole.put("file", file.toString());
        whole.put("problems", list);
        return JsonMapper.shared().writeValueAsString(whole);
    }
}
