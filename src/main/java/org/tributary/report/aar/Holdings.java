package org.tributary.report.aar;

import java.util.Comparator;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import org.tributary.event.Event;
import org.tributary.event.EventListener;
import org.tributary.event.Happening;
import org.tributary.quantity.AgencyId;
import org.tributary.quantity.LeadId;

/** By which log entry an agency came to hold a lead, for the leads asked for. */
final class Holdings implements EventListener {
    private record Held(AgencyId agency, LeadId lead) {}

    private final Set<LeadId> wanted;
    private final Map<Held, Long> entries =
            new TreeMap<>(Comparator.comparing((Held held) -> held.agency).thenComparing(held -> held.lead.value()));

    Holdings(Set<LeadId> wanted) {
        this.wanted = Set.copyOf(wanted);
    }

    @Override
    public void hear(Event event) {
        if (event.what() instanceof Happening.LeadArose arose) {
            hold(arose.agency(), arose.lead().id(), event);
        } else if (event.what() instanceof Happening.LeadReceived received) {
            hold(received.to(), received.lead(), event);
        }
    }

    private void hold(AgencyId agency, LeadId lead, Event event) {
        if (wanted.contains(lead)) {
            entries.putIfAbsent(new Held(agency, lead), event.sequence());
        }
    }

    /** The entry; empty if the log does not say so. */
    OptionalLong entry(AgencyId agency, LeadId lead) {
        Long sequence = entries.get(new Held(agency, lead));
        return sequence == null ? OptionalLong.empty() : OptionalLong.of(sequence);
    }
}
