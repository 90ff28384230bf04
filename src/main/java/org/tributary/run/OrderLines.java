package org.tributary.run;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.tributary.event.Event;
import org.tributary.event.EventLines;
import tools.jackson.core.JacksonException;

/** Reads what a run folder holds of a run: {@code events.jsonl} in full, or {@code replay/orders.jsonl}. Thread-safe. */
public final class OrderLines {
    private OrderLines() {}

    /**
     * The record in a file of events. Of {@code orders.jsonl}, what became of the orders is not known.
     *
     * @throws IOException if the file cannot be read, or a line is no event; the message names the line
     */
    public static Recording read(Path file) throws IOException {
        var recorder = new Recording.Recorder();
        try (BufferedReader lines = Files.newBufferedReader(file)) {
            int number = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                recorder.hear(event(line, number));
            }
        }
        return recorder.recording();
    }

    /** The record of these lines. */
    static Recording read(List<String> lines) throws IOException {
        var recorder = new Recording.Recorder();
        for (int i = 0; i < lines.size(); i++) {
            recorder.hear(event(lines.get(i), i + 1));
        }
        return recorder.recording();
    }

    private static Event event(String line, int number) throws IOException {
        try {
            return EventLines.read(line);
        } catch (JacksonException e) {
            throw new IOException("line %d is no event that this version writes".formatted(number), e);
        }
    }
}
