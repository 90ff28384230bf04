package org.tributary.scenario;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.Optional;
import org.tributary.quantity.ObjectiveId;
import org.tributary.quantity.PlaceId;
import org.tributary.quantity.SeatId;
import org.tributary.quantity.Span;

/** The action that an inject is to bring about. It counts once the order is carried out; a refused order does not. */
public record Expectation(
        @JsonPropertyDescription("The kind of order: raid, press-controller, share-lead, request-assistance, …")
        String order,

        @JsonPropertyDescription("The seat that is to act, or any of those that get the inject; left out: any.")
        Optional<SeatId> who,

        @JsonPropertyDescription("Only there: an order for that place, or about what lies there.")
        Optional<PlaceId> at,

        @JsonPropertyDescription("How long after the inject it comes in time: 2 days.")
        Span within,

        @JsonPropertyDescription("The objective that it belongs to.")
        Optional<ObjectiveId> objective) {

    private static final SeatId ANY = new SeatId("any");

    /** The seat that is to act; empty if any may that gets the inject. */
    public Optional<SeatId> seat() {
        return who.filter(seat -> !seat.equals(ANY));
    }
}
