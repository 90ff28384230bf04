package org.tributary.web;

import java.util.Optional;
import org.tributary.exercise.Duty;
import org.tributary.quantity.Word;

/** As whom a request comes. */
enum Role implements Word {
    /** Without a session. */
    NOBODY,
    /** Opens exercises on this server, by the link that the server prints when it starts. */
    ADMIN,
    /** A person of that duty in one exercise. */
    EXCON,
    /** A person of that duty in one exercise. */
    SEAT,
    /** A person of that duty in one exercise. */
    EVALUATOR,
    /** A person of that duty in one exercise. */
    OBSERVER;

    /** The role of people of a duty. */
    static Role of(Duty duty) {
        return valueOf(duty.name());
    }

    /** The duty of this role; empty for those who are in no exercise. */
    Optional<Duty> duty() {
        return this == NOBODY || this == ADMIN ? Optional.empty() : Optional.of(Duty.valueOf(name()));
    }
}
