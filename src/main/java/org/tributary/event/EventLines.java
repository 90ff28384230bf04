package org.tributary.event;

import com.fasterxml.jackson.annotation.JsonInclude;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

/** Events as lines of JSON: one event a line, keys in a fixed order. Thread-safe. */
public final class EventLines {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.KEBAB_CASE)
            .changeDefaultPropertyInclusion(inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_ABSENT))
            .build();

    private EventLines() {}

    /** One event, without a line end. */
    public static String line(Event event) {
        return MAPPER.writeValueAsString(event);
    }

    /**
     * The event of a line.
     *
     * @throws tools.jackson.core.JacksonException if the line is not the event of a log
     */
    public static Event read(String line) {
        return MAPPER.readValue(line, Event.class);
    }

    /** Anything that events are made of, such as an order, without a line end. */
    public static String json(Object part) {
        return MAPPER.writeValueAsString(part);
    }
}
