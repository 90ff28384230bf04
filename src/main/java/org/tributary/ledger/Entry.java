package org.tributary.ledger;

import java.util.OptionalDouble;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.tributary.event.Event;
import org.tributary.table.Row;

/** One line of the ledger from when it is opened to when it is settled. Not thread-safe. */
final class Entry {
    private final Kind kind;
    private final String id;
    private final long opened;
    private final long cause;
    private final TreeSet<Long> evidence = new TreeSet<>();
    private String from = "";
    private String to = "";
    private String channel = "";
    private String subject = "";
    private String detail = "";
    private OptionalDouble sent_h = OptionalDouble.empty();
    private OptionalDouble arrived_h = OptionalDouble.empty();
    private OptionalDouble used_h = OptionalDouble.empty();
    private boolean tooLate;

    /** Opens an entry by the event that began it. */
    Entry(Kind kind, String id, Event by) {
        this.kind = kind;
        this.id = id;
        this.opened = by.sequence();
        this.cause = by.cause();
        evidence.add(by.sequence());
    }

    Entry between(Object sender, Object receiver) {
        from = sender.toString();
        to = receiver.toString();
        return this;
    }

    Entry by(String channelKind) {
        channel = channelKind;
        return this;
    }

    Entry on(String subjectName) {
        subject = subjectName;
        return this;
    }

    Entry saying(String words) {
        detail = words;
        return this;
    }

    Entry sent(double at_h) {
        sent_h = OptionalDouble.of(at_h);
        return this;
    }

    Entry arrived(Event event) {
        arrived_h = OptionalDouble.of(event.at_h());
        return proved(event);
    }

    Entry used(Event event) {
        used_h = OptionalDouble.of(event.at_h());
        return proved(event);
    }

    Entry proved(Event event) {
        evidence.add(event.sequence());
        return this;
    }

    Entry proved(long sequence) {
        evidence.add(sequence);
        return this;
    }

    /** From now on it counts as late when it comes. */
    void isTooLate() {
        tooLate = true;
    }

    boolean comesTooLate() {
        return tooLate;
    }

    boolean hasArrived() {
        return arrived_h.isPresent();
    }

    long opened() {
        return opened;
    }

    String sender() {
        return from;
    }

    /** The row of it. */
    Row row(Outcome outcome, double settled_h) {
        Row row = LedgerLayout.LAYOUT
                .row()
                .text("kind", kind.word())
                .text("id", id)
                .number("sent_h", sent_h)
                .number("arrived_h", arrived_h)
                .number("used_h", used_h)
                .number("settled_h", settled_h)
                .text("outcome", outcome.word())
                .whole("opened", opened)
                .whole("cause", cause)
                .text("evidence", evidence.stream().map(String::valueOf).collect(Collectors.joining(" ")));
        if (arrived_h.isPresent() && used_h.isPresent()) {
            row.number("age_at_use_h", used_h.getAsDouble() - arrived_h.getAsDouble());
        }
        put(row, "from", from);
        put(row, "to", to);
        put(row, "channel", channel);
        put(row, "subject", subject);
        put(row, "detail", detail);
        return row;
    }

    private static void put(Row row, String column, String value) {
        if (!value.isEmpty()) {
            row.text(column, value);
        }
    }
}
