package org.tributary.exercise;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tributary.cooperation.Lead;
import org.tributary.cooperation.Request;
import org.tributary.event.Event;
import org.tributary.event.EventListener;
import org.tributary.event.Happening;
import org.tributary.quantity.LeadId;
import org.tributary.quantity.RequestId;

/** What leads and requests say, by name: events that tell of their way only name them. Not thread-safe. */
final class Book implements EventListener {
    private final Map<LeadId, Lead> leads = new HashMap<>();
    private final Map<RequestId, Request> requests = new HashMap<>();

    @Override
    public List<Class<? extends Happening>> kinds() {
        return List.of(Happening.LeadArose.class, Happening.RequestDrafted.class);
    }

    @Override
    public void hear(Event event) {
        if (event.what() instanceof Happening.LeadArose arose) {
            leads.put(arose.lead().id(), arose.lead());
        } else if (event.what() instanceof Happening.RequestDrafted drafted) {
            requests.put(drafted.request().id(), drafted.request());
        }
    }

    Optional<Lead> find(LeadId id) {
        return Optional.ofNullable(leads.get(id));
    }

    Optional<Request> find(RequestId id) {
        return Optional.ofNullable(requests.get(id));
    }
}
