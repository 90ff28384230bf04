package org.tributary.ledger;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tributary.event.Event;
import org.tributary.event.Happening;
import org.tributary.quantity.AgencyId;
import org.tributary.quantity.Country;
import org.tributary.quantity.SubjectId;
import org.tributary.scenario.Agency;

/** Persons handed over at gates, loads let pass and followed, leave to follow across the border. */
final class HandOvers implements Records {
    private final Book book;
    private final Map<AgencyId, Agency> agencies;
    private final Map<SubjectId, Entry> followed = new HashMap<>();
    private final Map<Entry, Grant> grants = new HashMap<>();

    /** Whose ground, for whom, and for how long. */
    private record Grant(Country by, Country to, double until_h) {}

    HandOvers(Sheet sheet, Map<AgencyId, Agency> agencies) {
        this.book = new Book(sheet);
        this.agencies = agencies;
    }

    @Override
    public void hear(Event event) {
        Happening what = event.what();
        if (what instanceof Happening.PersonsHandedOver persons) {
            handOver(event, persons);
        } else if (what instanceof Happening.DeliveryControlled delivery) {
            follow(event, delivery);
        } else if (what instanceof Happening.DeliveryCompromised compromised) {
            endDelivery(event, compromised.load(), Outcome.COMPROMISED);
        } else if (what instanceof Happening.LoadSeized seized) {
            endDelivery(event, seized.subject(), Outcome.USED);
        } else if (what instanceof Happening.LoadDelivered delivered) {
            endDelivery(event, delivered.subject(), Outcome.LOST);
        } else if (what instanceof Happening.PursuitGranted granted) {
            grant(event, granted);
        } else if (what instanceof Happening.PursuitBegan pursuit) {
            pursue(event, pursuit);
        }
    }

    private void handOver(Event event, Happening.PersonsHandedOver persons) {
        Entry entry = new Entry(Kind.PERSONS_HANDED_OVER, "persons-" + event.sequence(), event)
                .between(persons.controller(), persons.to())
                .on(event.place() == null ? "" : event.place().value())
                .saying(persons.persons() + " persons")
                .arrived(event);
        book.enter(entry, Outcome.DONE, event);
    }

    private void follow(Event event, Happening.DeliveryControlled delivery) {
        Entry entry = new Entry(Kind.CONTROLLED_DELIVERY, delivery.load().value(), event)
                .between(delivery.agency(), "")
                .on(delivery.load().value())
                .sent(event.at_h());
        if (followed.putIfAbsent(delivery.load(), entry) == null) {
            book.open(entry);
        }
    }

    private void endDelivery(Event event, SubjectId load, Outcome outcome) {
        Entry entry = followed.remove(load);
        if (entry != null) {
            entry.proved(event);
            book.settle(entry, outcome, event);
        }
    }

    private void grant(Event event, Happening.PursuitGranted granted) {
        Entry entry = new Entry(Kind.PURSUIT, "pursuit-" + event.sequence(), event)
                .between(granted.agency(), granted.to())
                .sent(event.at_h())
                .arrived(event);
        grants.put(book.open(entry), new Grant(granted.by(), granted.to(), granted.until_h()));
    }

    /** A pursuit uses the oldest leave that covers it. */
    private void pursue(Event event, Happening.PursuitBegan pursuit) {
        Optional<Country> home =
                Optional.ofNullable(agencies.get(pursuit.agency())).map(Agency::country);
        for (Entry entry : book.rest()) {
            if (covers(grants.get(entry), pursuit.into(), home, event.at_h())) {
                entry.used(event);
                book.settle(entry, Outcome.USED, event);
                return;
            }
        }
    }

    private static boolean covers(@Nullable Grant grant, Country ground, Optional<Country> home, double at_h) {
        return grant != null
                && grant.by() == ground
                && home.filter(country -> country == grant.to()).isPresent()
                && at_h <= grant.until_h();
    }

    @Override
    public List<Open> open() {
        return book.rest().stream()
                .map(entry -> new Open(entry, grants.containsKey(entry) ? Outcome.UNUSED : Outcome.UNDER_WAY))
                .toList();
    }

    @Override
    public void close(Open left, double endex_h) {
        Grant grant = grants.get(left.entry());
        book.settle(left.entry(), left.outcome(), grant == null ? endex_h : Math.min(endex_h, grant.until_h()));
    }
}
