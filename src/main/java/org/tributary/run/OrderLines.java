package org.tributary.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.tributary.event.EventLines;
import org.tributary.order.Order;
import org.tributary.quantity.SeatId;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the file {@code replay/orders.jsonl} of a run folder. Thread-safe. */
public final class OrderLines {
    private OrderLines() {}

    /**
     * The orders of a file, without those that hang on a conditional one; what became of them it does not say.
     *
     * @throws IOException if the file cannot be read, or a line is no order; the message names the line
     */
    public static Recording read(Path file) throws IOException {
        return read(Files.readAllLines(file));
    }

    /** The orders of these lines. */
    static Recording read(List<String> lines) throws IOException {
        var orders = new ArrayList<Recording.Given>();
        int number = 0;
        for (String line : lines) {
            number++;
            try {
                JsonNode event = JsonMapper.shared().readTree(line);
                if (event.path("cause").asLong() == 0) {
                    orders.add(given(event));
                }
            } catch (JacksonException | IllegalArgumentException e) {
                throw new IOException("line %d is no order that this version gave".formatted(number), e);
            }
        }
        return new Recording(orders);
    }

    private static Recording.Given given(JsonNode event) {
        JsonNode what = event.required("what");
        Order order = EventLines.part(what.required("order").toString(), Order.class);
        var seat = new SeatId(what.required("seat").asString());
        return Recording.Given.of(
                event.required("sequence").asLong(), event.required("at_h").asDouble(), seat, order);
    }
}
