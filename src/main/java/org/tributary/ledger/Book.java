package org.tributary.ledger;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.tributary.event.Event;

/** The open entries of one kind of doing, in the order in which they were opened. Not thread-safe. */
final class Book {
    private final Sheet sheet;
    private final Set<Entry> open = new LinkedHashSet<>();

    /** @param sheet takes each entry once it is settled */
    Book(Sheet sheet) {
        this.sheet = sheet;
    }

    Entry open(Entry entry) {
        open.add(entry);
        return entry;
    }

    boolean isOpen(Entry entry) {
        return open.contains(entry);
    }

    /** Writes a row and forgets the entry; nothing, if it is settled already. */
    void settle(Entry entry, Outcome outcome, Event by) {
        settle(entry, outcome, by.at_h());
    }

    void settle(Entry entry, Outcome outcome, double at_h) {
        if (open.remove(entry)) {
            sheet.add(entry, outcome, at_h);
        }
    }

    /** Writes what began and ended with one event. */
    void enter(Entry entry, Outcome outcome, Event by) {
        sheet.add(entry, outcome, by.at_h());
    }

    /** What is still open, in the order in which it was opened; the list is a copy. */
    List<Entry> rest() {
        return new ArrayList<>(open);
    }
}
