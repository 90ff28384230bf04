package org.tributary.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tributary.event.Event;
import org.tributary.event.Happening;
import org.tributary.quantity.AgencyId;
import org.tributary.quantity.SubjectId;

/** Copies of leads: sent, received or not, used or not. */
final class Tips implements Records {
    private final Book book;
    private final Map<Long, Entry> bySending = new HashMap<>();
    private final Map<Long, Entry> byReceipt = new HashMap<>();
    private final Map<SubjectId, Set<Entry>> bySubject = new HashMap<>();
    private final Map<Entry, Tip> tips = new HashMap<>();
    private final Set<SubjectId> gone = new HashSet<>();

    private record Tip(AgencyId to, SubjectId subject) {}

    Tips(Sheet sheet) {
        book = new Book(sheet);
    }

    @Override
    public void hear(Event event) {
        Happening what = event.what();
        if (what instanceof Happening.LeadSent sent) {
            send(event, sent);
        } else if (what instanceof Happening.LeadReceived) {
            receive(event);
        } else if (what instanceof Happening.LeadLost lost) {
            lose(event, lost);
        } else if (what instanceof Happening.LeadLeaked leaked) {
            leak(event, leaked);
        } else {
            Acts.on(what).forEach(act -> use(event, act));
            Acts.gone(what).ifPresent(subject -> end(event, subject));
            if (what instanceof Happening.SiteOpened opened) {
                gone.remove(opened.subject());
            }
        }
    }

    private void send(Event event, Happening.LeadSent sent) {
        Entry entry = new Entry(Kind.TIP, sent.lead().value(), event)
                .between(sent.from(), sent.to())
                .by(sent.channel().word())
                .on(sent.subject().value())
                .saying(sent.sending().word())
                .sent(event.at_h());
        if (gone.contains(sent.subject())) {
            entry.isTooLate();
        }
        book.open(entry);
        bySending.put(event.sequence(), entry);
        tips.put(entry, new Tip(sent.to(), sent.subject()));
        bySubject
                .computeIfAbsent(sent.subject(), subject -> new LinkedHashSet<>())
                .add(entry);
    }

    private void receive(Event event) {
        Entry entry = bySending.remove(event.cause());
        if (entry == null) {
            return;
        }
        entry.arrived(event);
        byReceipt.put(event.sequence(), entry);
        if (entry.comesTooLate()) {
            settle(entry, Outcome.LATE, event);
        }
    }

    private void lose(Event event, Happening.LeadLost lost) {
        Entry entry = bySending.remove(event.cause());
        if (entry != null) {
            entry.proved(event);
            settle(entry, lost.loss() == Happening.Loss.REFUSED ? Outcome.REFUSED : Outcome.LOST, event);
        }
    }

    private void leak(Event event, Happening.LeadLeaked leaked) {
        Entry entry = byReceipt.get(event.cause());
        if (entry != null && book.isOpen(entry)) {
            entry.proved(event);
            settle(entry, Outcome.LEAKED, event);
        } else {
            Entry after = new Entry(Kind.LEAK, leaked.lead().value(), event)
                    .between(entry == null ? "" : entry.sender(), leaked.agency())
                    .on(leaked.subject().value())
                    .proved(event.cause());
            book.enter(after, Outcome.LEAKED, event);
        }
    }

    /** An act on a subject uses every tip on it that lies there. */
    private void use(Event event, Acts.Act act) {
        for (Entry entry : of(act.subject())) {
            Tip tip = tips.get(entry);
            if (tip != null && entry.hasArrived() && tip.to().equals(act.agency())) {
                entry.used(event);
                settle(entry, Outcome.USED, event);
            }
        }
    }

    private void end(Event event, SubjectId subject) {
        gone.add(subject);
        for (Entry entry : of(subject)) {
            if (entry.hasArrived()) {
                settle(entry, Outcome.UNUSED, event);
            } else {
                entry.isTooLate();
            }
        }
    }

    private List<Entry> of(SubjectId subject) {
        return new ArrayList<>(bySubject.getOrDefault(subject, Set.of()));
    }

    private void settle(Entry entry, Outcome outcome, Event by) {
        forget(entry);
        book.settle(entry, outcome, by);
    }

    private void forget(Entry entry) {
        Tip tip = tips.remove(entry);
        if (tip != null) {
            Set<Entry> others = bySubject.get(tip.subject());
            if (others != null && others.remove(entry) && others.isEmpty()) {
                bySubject.remove(tip.subject());
            }
        }
    }

    @Override
    public List<Open> open() {
        return book.rest().stream()
                .map(entry -> new Open(entry, entry.hasArrived() ? Outcome.UNUSED : Outcome.UNDER_WAY))
                .toList();
    }

    @Override
    public void close(Open left, double endex_h) {
        forget(left.entry());
        book.settle(left.entry(), left.outcome(), endex_h);
    }
}
