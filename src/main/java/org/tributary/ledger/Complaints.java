package org.tributary.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tributary.cooperation.ChannelKind;
import org.tributary.event.Event;
import org.tributary.event.Happening;
import org.tributary.event.MoneyHappening;
import org.tributary.quantity.AgencyId;
import org.tributary.quantity.PaymentId;

/** Complaints passed on and requests to freeze, until the accounts are frozen, found empty, or the money is away. */
final class Complaints implements Records {
    private final Book book;
    private final Map<PaymentId, List<Waiting>> waiting = new HashMap<>();

    /** Who may freeze, and the entry that waits for it. */
    private record Waiting(AgencyId whom, Entry entry) {}

    Complaints(Sheet sheet) {
        book = new Book(sheet);
    }

    @Override
    public void hear(Event event) {
        if (!(event.what() instanceof Happening.OfMoney what)) {
            return;
        }
        if (what instanceof MoneyHappening.ComplaintPassed passed) {
            pass(event, passed);
        } else if (what instanceof MoneyHappening.FreezeRequested asked) {
            ask(event, asked);
        } else if (what instanceof MoneyHappening.AccountsFrozen frozen) {
            freeze(event, frozen.agency(), frozen.payment());
        } else if (what instanceof MoneyHappening.AccountsFoundEmpty empty) {
            end(event, empty.payment());
        } else if (what instanceof MoneyHappening.PaymentLaundered laundered) {
            end(event, laundered.payment());
        }
    }

    private void pass(Event event, MoneyHappening.ComplaintPassed passed) {
        Entry entry = new Entry(Kind.COMPLAINT, passed.payment().value(), event)
                .between(passed.from(), passed.to())
                .by(passed.channel().map(ChannelKind::word).orElse("hotline"))
                .on(passed.payment().value())
                .arrived(event);
        wait(passed.payment(), passed.to(), entry);
    }

    private void ask(Event event, MoneyHappening.FreezeRequested asked) {
        Entry entry = new Entry(Kind.FREEZE_REQUEST, asked.payment().value(), event)
                .between(asked.agency(), asked.partner())
                .by(asked.channel().word())
                .on(asked.payment().value())
                .sent(event.at_h());
        wait(asked.payment(), asked.partner(), entry);
    }

    private void wait(PaymentId payment, AgencyId whom, Entry entry) {
        book.open(entry);
        waiting.computeIfAbsent(payment, id -> new ArrayList<>()).add(new Waiting(whom, entry));
    }

    private void freeze(Event event, AgencyId agency, PaymentId payment) {
        var rest = new ArrayList<Waiting>();
        for (Waiting one : waiting.getOrDefault(payment, List.of())) {
            if (one.whom().equals(agency)) {
                one.entry().used(event);
                book.settle(one.entry(), Outcome.USED, event);
            } else {
                rest.add(one);
            }
        }
        keep(payment, rest);
    }

    private void end(Event event, PaymentId payment) {
        for (Waiting one : waiting.getOrDefault(payment, List.of())) {
            one.entry().proved(event);
            book.settle(one.entry(), Outcome.LATE, event);
        }
        waiting.remove(payment);
    }

    private void keep(PaymentId payment, List<Waiting> rest) {
        if (rest.isEmpty()) {
            waiting.remove(payment);
        } else {
            waiting.put(payment, rest);
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
        book.settle(left.entry(), left.outcome(), endex_h);
    }
}
