package org.tributary.report.aar;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.tributary.event.Event;
import org.tributary.event.EventListener;
import org.tributary.event.Happening;
import org.tributary.quantity.AgencyId;

/** What arrived from each agency at each other: leads, requests and their answers, and everything else. */
final class Contacts implements EventListener {
    /** So many log entries are named for each pair. */
    private static final int NAMED = 3;

    /** Who to whom. */
    private record Way(AgencyId from, AgencyId to) {}

    /**
     * What arrived on one way.
     *
     * @param entries the first log entries
     */
    record Contact(
            AgencyId from, AgencyId to, long leads, long requests, long answers, long others, List<Long> entries) {
        long all() {
            return leads + requests + answers + others;
        }

        private Contact plus(long moreLeads, long moreRequests, long moreAnswers, long moreOthers, long sequence) {
            List<Long> named = entries;
            if (named.size() < NAMED) {
                named = new ArrayList<>(named);
                named.add(sequence);
            }
            return new Contact(
                    from,
                    to,
                    leads + moreLeads,
                    requests + moreRequests,
                    answers + moreAnswers,
                    others + moreOthers,
                    named);
        }
    }

    private final Map<Way, Contact> contacts =
            new TreeMap<>(Comparator.comparing((Way way) -> way.from).thenComparing(way -> way.to));

    @Override
    public void hear(Event event) {
        Happening what = event.what();
        if (what instanceof Happening.LeadReceived lead) {
            put(at(lead.from(), lead.to()).plus(1, 0, 0, 0, event.sequence()));
        } else if (what instanceof Happening.RequestDrafted drafted) {
            put(at(drafted.request().from(), drafted.request().to()).plus(0, 1, 0, 0, event.sequence()));
        } else if (what instanceof Happening.RequestAnswered answered) {
            put(at(answered.from(), answered.to()).plus(0, 0, 1, 0, event.sequence()));
        } else if (what instanceof Happening.MessageReceived message) {
            put(at(message.from(), message.to()).plus(0, 0, 0, 1, event.sequence()));
        } else if (what instanceof Happening.OperationNotified notified) {
            put(at(notified.by(), notified.to()).plus(0, 0, 0, 1, event.sequence()));
        } else if (what instanceof Happening.ProposalReceived received) {
            put(at(received.proposal().proposer(), received.agency()).plus(0, 0, 0, 1, event.sequence()));
        }
    }

    private Contact at(AgencyId from, AgencyId to) {
        return contacts.getOrDefault(new Way(from, to), new Contact(from, to, 0, 0, 0, 0, List.of()));
    }

    private void put(Contact contact) {
        if (!contact.from.equals(contact.to)) {
            contacts.put(new Way(contact.from, contact.to), contact);
        }
    }

    /** Those who were in contact, the most first. */
    List<Contact> all() {
        List<Contact> all = new ArrayList<>(contacts.values());
        all.sort(Comparator.comparingLong((Contact one) -> -one.all())
                .thenComparing(Contact::from)
                .thenComparing(Contact::to));
        return all;
    }
}
