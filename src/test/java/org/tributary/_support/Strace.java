package org.tributary._support;

import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Watches the system calls of a program. In CI it must work; elsewhere tests that need it are skipped without it. */
public final class Strace {
    private static final Pattern BEGUN = Pattern.compile("^(\\d+) +(\\w+)\\((.*) <unfinished \\.\\.\\.>$");
    private static final Pattern RESUMED = Pattern.compile("^(\\d+) +<\\.\\.\\. (\\w+) resumed>(.*)$");
    private static final Pattern WHOLE = Pattern.compile("^(\\d+) +(\\w+)\\((.*)\\) += (-?\\d+).*$");

    /**
     * A call that came back.
     *
     * @param text its arguments, with the paths of open files
     * @param result what it came back with; less than 0 for a failure
     */
    public record Call(String name, String text, long result) {}

    private Strace() {}

    /**
     * Runs a program until it ends and gives the calls of these kinds, in the order in which they came back.
     *
     * @param further options of strace, such as a fault to be injected
     */
    public static List<Call> watch(Path folder, String kinds, List<String> further, List<String> program)
            throws IOException, InterruptedException {
        Path trace = folder.resolve("trace.txt");
        var command = new ArrayList<String>(
                List.of("strace", "-f", "-y", "-s", "200", "-e", "trace=" + kinds, "-o", trace.toString()));
        command.addAll(further);
        command.addAll(program);
        int end;
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(folder.resolve("said.txt").toFile())
                    .start();
            if (!process.waitFor(120, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new IOException("the program did not end");
            }
            end = process.exitValue();
        } catch (IOException e) {
            return missing("strace cannot be started here: " + e.getMessage());
        }
        if (end != 0 && !Files.exists(trace)) {
            return missing("strace may not watch programs here: " + Files.readString(folder.resolve("said.txt")));
        }
        return calls(Files.readAllLines(trace));
    }

    private static List<Call> missing(String words) {
        return "true".equals(System.getenv("CI")) ? fail(words) : abort(words);
    }

    private static List<Call> calls(List<String> lines) {
        var calls = new ArrayList<Call>();
        Map<String, String> begun = new HashMap<>();
        for (String line : lines) {
            Matcher first = BEGUN.matcher(line);
            Matcher second = RESUMED.matcher(line);
            String whole = line;
            if (first.matches()) {
                begun.put(first.group(1), first.group(3));
                continue;
            } else if (second.matches()) {
                whole = "%s %s(%s%s"
                        .formatted(
                                second.group(1),
                                second.group(2),
                                begun.getOrDefault(second.group(1), ""),
                                second.group(3));
            }
            Matcher call = WHOLE.matcher(whole);
            if (call.matches()) {
                calls.add(new Call(call.group(2), call.group(3), Long.parseLong(call.group(4))));
            }
        }
        return calls;
    }
}
