package org.tributary.exercise;

import java.util.Optional;
import org.tributary.quantity.SeatId;

/**
 * Who is to be invited. Immutable.
 *
 * @param seat for the duty seat, and for no other
 * @param lead whether he or she sends the seat's orders and says ready
 * @param language a two-letter code: en, zh, th, my, lo
 */
public record Invitation(String name, Duty duty, Optional<SeatId> seat, boolean lead, String language) {

    /** Somebody of exercise control. */
    public static Invitation excon(String name) {
        return new Invitation(name, Duty.EXCON, Optional.empty(), false, "en");
    }

    /** Somebody who leads a seat. */
    public static Invitation lead(String name, SeatId seat) {
        return new Invitation(name, Duty.SEAT, Optional.of(seat), true, "en");
    }
}
