package org.tributary.exercise;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tributary.quantity.SeatId;

/**
 * Who takes part, and by which secrets they come in; of these only hashes are here. Immutable.
 *
 * @param guests in the order of invitation
 */
record People(Map<PersonId, Guest> guests) {
    static final People NOBODY = new People(Map.of());

    /**
     * Somebody who was invited.
     *
     * @param link hash of the secret that lets in, once; empty if it was used or ended
     * @param session hash of the secret by which he or she is known; empty if not in
     */
    record Guest(
            PersonId id,
            Invitation as,
            Optional<String> link,
            Instant expires,
            Optional<String> session,
            boolean revoked) {

        Person person() {
            return new Person(
                    id,
                    as.name(),
                    as.duty(),
                    as.seat(),
                    as.lead(),
                    as.language(),
                    session.isPresent(),
                    revoked,
                    link.map(hash -> expires));
        }
    }

    People {
        guests = Collections.unmodifiableMap(new LinkedHashMap<>(guests));
    }

    Optional<Person> find(PersonId id) {
        return Optional.ofNullable(guests.get(id)).map(Guest::person);
    }

    /** Whom a link lets in, now. */
    Optional<Person> byLink(String hash, Instant now) {
        return guests.values().stream()
                .filter(guest -> guest.link().filter(hash::equals).isPresent())
                .filter(guest -> now.isBefore(guest.expires()) && !guest.revoked())
                .findFirst()
                .map(Guest::person);
    }

    /** Whose session it is. */
    Optional<Person> bySession(String hash) {
        return guests.values().stream()
                .filter(guest -> guest.session().filter(hash::equals).isPresent() && !guest.revoked())
                .findFirst()
                .map(Guest::person);
    }

    List<Person> list() {
        return guests.values().stream().map(Guest::person).toList();
    }

    /** Those of a seat who were not put out. */
    List<Person> of(SeatId seat) {
        return guests.values().stream()
                .filter(guest -> guest.as().seat().filter(seat::equals).isPresent() && !guest.revoked())
                .map(Guest::person)
                .toList();
    }

    /** A name that nobody has. */
    PersonId nextId() {
        return new PersonId("p" + (guests.size() + 1));
    }

    People apply(Act act) {
        if (act instanceof Act.Invite invite) {
            var as = new Invitation(invite.name(), invite.duty(), invite.seat(), invite.lead(), invite.language());
            return with(new Guest(
                    invite.person(), as, Optional.of(invite.link()), invite.expires(), Optional.empty(), false));
        }
        if (act instanceof Act.Reissue again) {
            Guest old = get(again.person());
            return with(
                    new Guest(old.id(), old.as(), Optional.of(again.link()), again.expires(), Optional.empty(), false));
        }
        if (act instanceof Act.Revoke revoke) {
            Guest old = get(revoke.person());
            return with(new Guest(old.id(), old.as(), Optional.empty(), old.expires(), Optional.empty(), true));
        }
        if (act instanceof Act.Join join) {
            Guest old = get(join.person());
            return with(new Guest(
                    old.id(), old.as(), Optional.empty(), old.expires(), Optional.of(join.session()), old.revoked()));
        }
        if (act instanceof Act.ChooseLanguage choice) {
            Guest old = get(choice.person());
            var as = new Invitation(
                    old.as().name(), old.as().duty(), old.as().seat(), old.as().lead(), choice.language());
            return with(new Guest(old.id(), as, old.link(), old.expires(), old.session(), old.revoked()));
        }
        return this;
    }

    private Guest get(PersonId id) {
        Guest guest = guests.get(id);
        if (guest == null) {
            throw new IllegalArgumentException("Nobody here is %s.".formatted(id));
        }
        return guest;
    }

    private People with(Guest guest) {
        var more = new LinkedHashMap<>(guests);
        more.put(guest.id(), guest);
        return new People(more);
    }
}
