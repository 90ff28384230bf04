package org.tributary.event;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import org.tributary.quantity.AgencyId;

/** Who may know of an event: exercise control always, and these. Immutable. */
public final class Audience {
    /** Exercise control alone: ground truth. */
    public static final Audience EXCON = new Audience(List.of(), "excon");

    /** Everybody. */
    public static final Audience ALL = new Audience(List.of(), "all");

    private final List<AgencyId> agencies;
    private final Object json;

    private Audience(List<AgencyId> agencies, Object json) {
        this.agencies = agencies;
        this.json = json;
    }

    /** These agencies and exercise control. */
    public static Audience of(AgencyId... agencies) {
        var list = List.of(agencies);
        return new Audience(list, list);
    }

    /** As it stands in a log: {@code all}, {@code excon}, or the agencies. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Audience read(Object json) {
        if (json instanceof List<?> agencies) {
            return of(agencies.stream().map(id -> new AgencyId(id.toString())).toArray(AgencyId[]::new));
        }
        return switch (json.toString()) {
            case "all" -> ALL;
            case "excon" -> EXCON;
            default -> throw new IllegalArgumentException("Nobody is called \"%s\".".formatted(json));
        };
    }

    /** Whether this agency may know. */
    public boolean includes(AgencyId agency) {
        return this == ALL || agencies.contains(agency);
    }

    @JsonValue
    Object json() {
        return json;
    }

    @Override
    public String toString() {
        return json.toString();
    }
}
