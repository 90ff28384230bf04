package org.tributary.scenario;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.Map;
import java.util.Optional;
import org.tributary.quantity.Amount;
import org.tributary.quantity.InjectId;
import org.tributary.quantity.PlaceId;
import org.tributary.quantity.Span;

/** One thing that the next run must show: a measure, announced raids, an event or a task; exactly one of the four. */
public record Check(
        @JsonPropertyDescription("What was seen in the run before.")
        Optional<String> seen,

        @JsonPropertyDescription("What is to be done about it.")
        Optional<String> action,

        @JsonPropertyDescription("A measure, with at-least or at-most.")
        Optional<MeasureName> measure,

        @JsonPropertyDescription("The least value that passes.")
        Optional<Amount> atLeast,

        @JsonPropertyDescription("The greatest value that passes.")
        Optional<Amount> atMost,

        @JsonPropertyDescription("Or that each raid was announced to a partner before it struck.")
        Optional<RaidsAnnounced> raidsAnnounced,

        @JsonPropertyDescription("Or that something happened.")
        Optional<Expected> happens,

        @JsonPropertyDescription("Or that a critical task was met, and not late.")
        Optional<String> task,

        @JsonPropertyDescription("Who sees to it.") Optional<String> owner,
        @JsonPropertyDescription("By when.") Optional<String> due) {

    /** A check that checks nothing yet. */
    public static Check of(String seen, String action) {
        return new Check(
                Optional.of(seen),
                Optional.of(action),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** The same with a measure and its limits. */
    public Check measuring(MeasureName what, Optional<Amount> least, Optional<Amount> most) {
        return new Check(seen, action, Optional.of(what), least, most, raidsAnnounced, happens, task, owner, due);
    }

    /** The same with an event that must happen. */
    public Check expecting(Expected event) {
        return new Check(seen, action, measure, atLeast, atMost, raidsAnnounced, Optional.of(event), task, owner, due);
    }

    /** The same with a critical task that must be met in time. */
    public Check ofTask(String id) {
        return new Check(seen, action, measure, atLeast, atMost, raidsAnnounced, happens, Optional.of(id), owner, due);
    }

    /** The same with somebody who sees to it. */
    public Check ownedBy(String name) {
        return new Check(seen, action, measure, atLeast, atMost, raidsAnnounced, happens, task, Optional.of(name), due);
    }

    /** Raids that must be announced. */
    public record RaidsAnnounced(
            @JsonPropertyDescription("Whose raids; left out: everybody's.")
            Optional<String> of,

            @JsonPropertyDescription("How long before they strike; left out: at any time before.")
            Optional<Span> ahead) {}

    /** Something that must happen. */
    public record Expected(
            @JsonPropertyDescription("The kind of event: lead-received, request-answered, …")
            String event,

            @JsonPropertyDescription("What the log must say of it, such as from: tha-police.")
            Map<String, String> with,

            @JsonPropertyDescription("Only there.") Optional<PlaceId> place,

            @JsonPropertyDescription("At least so often; left out: once.")
            Optional<Integer> times,

            @JsonPropertyDescription("Only after this inject has fired; left out: from STARTEX on.")
            Optional<InjectId> after,

            @JsonPropertyDescription("Within so long after STARTEX, or after the inject; left out: by ENDEX.")
            Optional<Span> within) {
        /** Copies its map and keeps its order. */
        public Expected {
            with = Ordered.copyOf(with);
        }
    }
}
