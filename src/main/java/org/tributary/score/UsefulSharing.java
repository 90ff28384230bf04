package org.tributary.score;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.tributary.event.Event;
import org.tributary.event.EventListener;
import org.tributary.event.Happening;
import org.tributary.quantity.AgencyId;
import org.tributary.quantity.Country;
import org.tributary.quantity.LeadId;
import org.tributary.quantity.SourceClass;
import org.tributary.quantity.SubjectId;

/**
 * Which country owed which other a piece of information, and which of these pieces came to use there. Not thread-safe.
 *
 * <p>A piece is what one country has read of one guilty site from one class of sources. It is owed to each other country
 * in which an agency needs that fact ({@link NeedToKnow}) and which has not read that class of the site itself: as often
 * as the class was read, it is one piece, since a belief counts each class once. It is owed from when both the piece was
 * weighed at home and the other country needed it, unless that is after the fact's deadline.
 *
 * <p>A piece came to use when an analyst of the country that needed it had weighed a copy before the deadline. A copy
 * that waits unread, a second copy, a copy on innocent premises or to somebody who does not need it is of no use; so
 * sending more raises nothing here, and what is never sent stays owed. Source: our own.
 */
final class UsefulSharing implements EventListener {
    private final NeedToKnow needToKnow;
    private final Jurisdictions jurisdictions;
    private final Map<LeadId, Country> origins = new HashMap<>();
    private final Map<Way, Happening.Sending> sendings = new HashMap<>();
    private final Map<Entry, Arrival> entries = new HashMap<>();
    private final Map<SubjectId, Map<Kept, Noted>> read = new TreeMap<>();
    private final Map<SubjectId, Map<Passed, Use>> used = new TreeMap<>();
    private long heard;

    UsefulSharing(NeedToKnow needToKnow, Jurisdictions jurisdictions) {
        this.needToKnow = needToKnow;
        this.jurisdictions = jurisdictions;
    }

    /** Hears each event once, however many measures pass it on. */
    @Override
    public void hear(Event event) {
        if (event.sequence() <= heard) {
            return;
        }
        heard = event.sequence();
        needToKnow.hear(event);
        if (event.what() instanceof Happening.LeadArose arose) {
            origins.put(arose.lead().id(), jurisdictions.countryOf(arose.lead().origin()));
        } else if (event.what() instanceof Happening.LeadSent sent) {
            if (jurisdictions.abroad(sent.from(), sent.to())) {
                sendings.put(new Way(sent.lead(), sent.from(), sent.to()), sent.sending());
            }
        } else if (event.what() instanceof Happening.LeadReceived received) {
            receive(received);
        } else if (event.what() instanceof Happening.LeadProcessed processed) {
            weigh(event, processed);
        }
    }

    private void receive(Happening.LeadReceived received) {
        if (jurisdictions.abroad(received.from(), received.to())) {
            Happening.Sending sending = sendings.getOrDefault(
                    new Way(received.lead(), received.from(), received.to()), Happening.Sending.BY_ORDER);
            var entry = new Entry(received.lead(), jurisdictions.countryOf(received.to()));
            entries.putIfAbsent(entry, new Arrival(received.from(), received.to(), sending));
        }
    }

    private void weigh(Event event, Happening.LeadProcessed processed) {
        Country origin = origins.get(processed.lead());
        if (origin == null) {
            return;
        }
        Country here = jurisdictions.countryOf(processed.agency());
        if (here == origin) {
            read.computeIfAbsent(processed.subject(), none -> new TreeMap<>())
                    .putIfAbsent(new Kept(here, processed.source()), Noted.of(event));
            return;
        }
        Arrival arrival = entries.get(new Entry(processed.lead(), here));
        if (arrival != null) {
            used.computeIfAbsent(processed.subject(), none -> new TreeMap<>())
                    .putIfAbsent(new Passed(origin, here, processed.source()), new Use(Noted.of(event), arrival));
        }
    }

    /** All pieces that were owed, by fact, giving country, needing country and class. */
    List<Piece> pieces() {
        var pieces = new ArrayList<Piece>();
        for (NeededFact fact : needToKnow.facts()) {
            fact.subject().ifPresent(subject -> add(pieces, fact, subject));
        }
        return pieces;
    }

    private void add(List<Piece> pieces, NeededFact fact, SubjectId subject) {
        Map<Kept, Noted> readings = read.getOrDefault(subject, Map.of());
        var needed_h = new TreeMap<Country, Double>();
        fact.needers()
                .forEach(needer ->
                        needed_h.merge(jurisdictions.countryOf(needer.agency()), needer.since_h(), Math::min));
        readings.forEach((kept, at) -> needed_h.forEach((to, since_h) -> {
            boolean owed = kept.country() != to
                    && !readings.containsKey(new Kept(to, kept.source()))
                    && Math.max(at.at_h(), since_h) <= fact.before_h();
            if (owed) {
                Use use = used.getOrDefault(subject, Map.of()).get(new Passed(kept.country(), to, kept.source()));
                Optional<Use> inTime = Optional.ofNullable(use).filter(found -> found.at().at_h() <= fact.before_h());
                pieces.add(new Piece(kept.country(), to, at, inTime));
            }
        }));
    }

    /** The countries at the table, in their own order. */
    Set<Country> countries() {
        return new TreeSet<>(jurisdictions.countries());
    }

    /**
     * A piece of information that one country owed another.
     *
     * @param read when the giving country had first weighed it
     * @param use when it came to use in the other; empty if not in time
     */
    record Piece(Country from, Country to, Noted read, Optional<Use> use) {}

    /**
     * How a piece came to use.
     *
     * @param at when it was first weighed there
     * @param arrival the first copy of it that came into the country
     */
    record Use(Noted at, Arrival arrival) {}

    /** A copy that came into a country. */
    record Arrival(AgencyId from, AgencyId to, Happening.Sending sending) {
        /** Whether somebody had asked for it. */
        boolean asked() {
            return sending == Happening.Sending.ON_REQUEST;
        }
    }

    private record Way(LeadId lead, AgencyId from, AgencyId to) {}

    private record Entry(LeadId lead, Country into) {}

    private record Kept(Country country, SourceClass source) implements Comparable<Kept> {
        @Override
        public int compareTo(Kept other) {
            int byCountry = country.compareTo(other.country);
            return byCountry != 0 ? byCountry : source.compareTo(other.source);
        }
    }

    private record Passed(Country from, Country to, SourceClass source) implements Comparable<Passed> {
        @Override
        public int compareTo(Passed other) {
            int byFrom = from.compareTo(other.from);
            int byTo = byFrom != 0 ? byFrom : to.compareTo(other.to);
            return byTo != 0 ? byTo : source.compareTo(other.source);
        }
    }
}
