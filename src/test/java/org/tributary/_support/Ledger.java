package org.tributary._support;

import java.util.HashMap;
import java.util.Map;
import org.tributary.event.Event;
import org.tributary.event.EventListener;
import org.tributary.event.Happening;
import org.tributary.quantity.SubjectId;

/** Keeps the books of who works in each site, from events alone: held and willing counted apart. */
public final class Ledger implements EventListener {
    private final Map<SubjectId, int[]> people = new HashMap<>();
    private final Map<SubjectId, Integer> atStartex = new HashMap<>();

    @Override
    public void hear(Event event) {
        Happening what = event.what();
        if (what instanceof Happening.SiteOpened opened) {
            open(event.at_h(), opened);
        } else if (what instanceof Happening.WorkersRecruited came) {
            add(came.subject(), came.held(), came.willing());
        } else if (what instanceof Happening.WorkersEscaped gone) {
            add(gone.subject(), -gone.held(), 0);
        } else if (what instanceof Happening.WorkersLeft gone) {
            add(gone.subject(), -gone.held(), -gone.willing());
        } else if (what instanceof Happening.PersonsResold sold) {
            add(sold.subject(), -sold.held(), -sold.willing());
            add(sold.to(), sold.held(), sold.willing());
        } else if (what instanceof Happening.WorkersRoundedUp taken) {
            add(taken.subject(), -taken.held(), -taken.willing() - taken.bosses());
        } else if (what instanceof Happening.PersonsFreed freed) {
            add(freed.subject(), -freed.freed(), -freed.arrested());
        }
    }

    /** At STARTEX a site brings its people; later it can only bring those that are in the books. */
    private void open(double at_h, Happening.SiteOpened opened) {
        if (at_h <= 0 && atStartex.putIfAbsent(opened.subject(), opened.workers()) == null) {
            add(opened.subject(), 0, opened.workers());
        } else if (of(opened.subject()) != opened.workers()) {
            throw new AssertionError("%s opens with %d people, but %d came by an event"
                    .formatted(opened.subject(), opened.workers(), of(opened.subject())));
        }
    }

    private void add(SubjectId subject, int held, int willing) {
        int[] counts = people.computeIfAbsent(subject, none -> new int[2]);
        counts[0] += held;
        counts[1] += willing;
    }

    /** How many work in a site by the books. */
    public int of(SubjectId subject) {
        int[] counts = people.getOrDefault(subject, new int[2]);
        return counts[0] + counts[1];
    }

    /** How many of them are held, against STARTEX. */
    public int heldSinceStartex(SubjectId subject) {
        return people.getOrDefault(subject, new int[2])[0];
    }
}
