package org.tributary.ledger;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tributary.cooperation.Request;
import org.tributary.cooperation.RequestStage;
import org.tributary.event.Event;
import org.tributary.event.Happening;
import org.tributary.quantity.RequestId;

/** What agencies ask each other, from the first draft to the answer. */
final class Requests implements Records {
    private final Book book;
    private final Map<RequestId, Entry> entries = new HashMap<>();
    private final Map<Entry, RequestId> ids = new HashMap<>();

    Requests(Sheet sheet) {
        book = new Book(sheet);
    }

    @Override
    public void hear(Event event) {
        Happening what = event.what();
        if (what instanceof Happening.RequestDrafted drafted) {
            draft(event, drafted.request());
        } else if (what instanceof Happening.RequestMoved moved) {
            move(event, moved);
        } else if (what instanceof Happening.RequestAnswered answered) {
            answer(event, answered.request());
        } else if (what instanceof Happening.RequestRefused refused) {
            settle(entries.get(refused.request()), Outcome.REFUSED, event);
        } else if (what instanceof Happening.RequestLost lost) {
            settle(entries.get(lost.request()), Outcome.LOST, event);
        } else if (what instanceof Happening.RequestUnanswered unanswered) {
            Entry entry = entries.get(unanswered.request());
            if (entry != null) {
                entry.proved(event);
                entry.isTooLate();
            }
        }
    }

    private void draft(Event event, Request request) {
        String about = request.subject()
                .map(Object::toString)
                .or(() -> request.place().map(Object::toString))
                .orElse("");
        Entry entry = new Entry(Kind.REQUEST, request.id().value(), event)
                .between(request.from(), request.to())
                .by(request.channel().word())
                .on(about)
                .saying(request.wish().word());
        book.open(entry);
        entries.put(request.id(), entry);
        ids.put(entry, request.id());
    }

    private void move(Event event, Happening.RequestMoved moved) {
        Entry entry = entries.get(moved.request());
        if (entry == null) {
            return;
        }
        if (moved.stage() == RequestStage.SENT) {
            entry.sent(event.at_h()).proved(event);
        } else if (moved.stage() == RequestStage.ACTED_ON) {
            entry.arrived(event);
        }
    }

    private void answer(Event event, RequestId id) {
        Entry entry = entries.get(id);
        if (entry != null) {
            entry.used(event);
            settle(entry, entry.comesTooLate() ? Outcome.LATE : Outcome.ANSWERED, event);
        }
    }

    private void settle(@Nullable Entry entry, Outcome outcome, Event by) {
        if (entry != null) {
            forget(entry);
            entry.proved(by);
            book.settle(entry, outcome, by);
        }
    }

    private void forget(Entry entry) {
        RequestId id = ids.remove(entry);
        if (id != null) {
            entries.remove(id);
        }
    }

    /** A request whose deadline lies after ENDEX was not left unanswered; it is under way. */
    @Override
    public List<Open> open() {
        return book.rest().stream()
                .map(entry -> new Open(entry, entry.comesTooLate() ? Outcome.UNANSWERED : Outcome.UNDER_WAY))
                .toList();
    }

    @Override
    public void close(Open left, double endex_h) {
        forget(left.entry());
        book.settle(left.entry(), left.outcome(), endex_h);
    }
}
