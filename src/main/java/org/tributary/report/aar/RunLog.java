package org.tributary.report.aar;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.tributary.event.Event;
import org.tributary.event.EventLines;
import org.tributary.event.EventListener;
import tools.jackson.core.JacksonException;

/** The log of a run that has ended, which can be told as often as one wants. */
public interface RunLog {
    /**
     * Tells every event, in order of sequence.
     *
     * @throws IOException if the log cannot be read or a line of it is no event
     */
    void tell(EventListener listener) throws IOException;

    /** The log of a file {@code events.jsonl}, read line by line. */
    static RunLog of(Path file) {
        return listener -> {
            try (BufferedReader lines = Files.newBufferedReader(file, UTF_8)) {
                int number = 0;
                for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                    number++;
                    listener.hear(read(file, number, line));
                }
            }
        };
    }

    /** The log of a run that is in memory. */
    static RunLog of(List<Event> events) {
        return listener -> events.forEach(listener::hear);
    }

    private static Event read(Path file, int number, String line) throws IOException {
        try {
            return EventLines.read(line);
        } catch (JacksonException problem) {
            throw new IOException("%s, line %d: wanted is an event of a log, but %s"
                    .formatted(file, number, problem.getOriginalMessage()));
        }
    }
}
