package org.tributary.web;

import java.util.Optional;
import org.tributary.exercise.Exercise;
import org.tributary.exercise.Person;
import org.tributary.quantity.SeatId;

/**
 * Who asks. Immutable.
 *
 * @param counted what limits are counted by: a hash of the session, or an address without one
 * @param in where the person takes part; empty for whoever has no session, and for the administrator
 */
record Caller(Role role, String counted, Optional<Membership> in) {

    /** A person in an exercise. */
    record Membership(Exercise exercise, Person person) {}

    Exercise exercise() {
        return in.map(Membership::exercise).orElseThrow(Refusal::noSession);
    }

    Person person() {
        return in.map(Membership::person).orElseThrow(Refusal::noSession);
    }

    SeatId seat() {
        return person().seat().orElseThrow(Refusal::notYours);
    }

    /** As logs name it. */
    String shown() {
        return in.map(member -> "%s %s %s"
                        .formatted(
                                role.word(),
                                member.exercise().id(),
                                member.person().id()))
                .orElse(role.word());
    }
}
