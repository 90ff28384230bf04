package org.tributary.exercise;

import java.time.Instant;
import java.util.Optional;
import org.tributary.quantity.SeatId;

/**
 * Somebody who takes part. Immutable; holds no secret.
 *
 * @param seat of a person of duty seat
 * @param lead whether he or she sends the seat's orders and says ready
 * @param language a two-letter code: en, zh, th, my, lo
 * @param joined whether he or she came in and is in
 * @param revoked whether he or she was put out
 * @param linkExpires until when an unused link lets in; empty if none is open
 */
public record Person(
        PersonId id,
        String name,
        Duty duty,
        Optional<SeatId> seat,
        boolean lead,
        String language,
        boolean joined,
        boolean revoked,
        Optional<Instant> linkExpires) {}
