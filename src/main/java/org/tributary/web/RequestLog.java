package org.tributary.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardOpenOption.APPEND;
import static java.nio.file.StandardOpenOption.CREATE;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the server was asked and how it went: a line of JSON for each request that changes something or fails, with the route
 * and never what the request held, so that no secret, text or order is in it. Control characters are escaped, as JSON does.
 * A file that has grown to 10 MB is put aside once. Thread-safe.
 */
final class RequestLog {
    private static final long LONGEST_bytes = 10_000_000;
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(tools.jackson.core.json.JsonWriteFeature.ESCAPE_NON_ASCII)
            .build();

    private final Optional<Path> file;
    private final Clock clock;
    private final AtomicLong faults = new AtomicLong();

    RequestLog(Optional<Path> file, Clock clock) {
        this.file = file;
        this.clock = clock;
    }

    /**
     * One request.
     *
     * @param route as it stands in the table of routes, never as it was asked
     * @param who role, exercise and person, or the role alone
     */
    void request(String route, String who, int status, double took_ms) {
        var line = begin("request");
        line.put("route", route);
        line.put("who", who);
        line.put("status", status);
        line.put("ms", Math.round(took_ms * 10) / 10.0);
        write(line);
    }

    /** Something of the server's own, such as its start. */
    void note(String what) {
        var line = begin("note");
        line.put("text", what);
        write(line);
    }

    /** A fault of ours. @return its number in this log, by which it is told to whoever asked */
    long fault(String route, Throwable problem) {
        long number = faults.incrementAndGet();
        var trace = new StringWriter();
        problem.printStackTrace(new PrintWriter(trace));
        var line = begin("fault");
        line.put("fault", number);
        line.put("route", route);
        line.put("trace", trace.toString());
        write(line);
        return number;
    }

    private Map<String, Object> begin(String kind) {
        var line = new LinkedHashMap<String, Object>();
        line.put("at", clock.instant().toString());
        line.put("kind", kind);
        return line;
    }

    private synchronized void write(Map<String, Object> line) {
        if (file.isEmpty()) {
            return;
        }
        Path place = file.get();
        try {
            if (Files.exists(place) && Files.size(place) > LONGEST_bytes) {
                Files.move(
                        place, place.resolveSibling(place.getFileName() + ".1"), StandardCopyOption.REPLACE_EXISTING);
            }
            Files.writeString(place, MAPPER.writeValueAsString(line) + "\n", UTF_8, CREATE, APPEND);
        } catch (IOException e) {
            // A full disk must not end an exercise: the journal says so itself, and the log can be done without.
        }
    }
}
