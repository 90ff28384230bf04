package org.tributary.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tributary.event.Event;
import org.tributary.event.Happening;
import org.tributary.quantity.AgencyId;
import org.tributary.quantity.OperationId;
import org.tributary.quantity.SubjectId;
import org.tributary.quantity.UnitId;

/** The same work done by two agencies: units that met, targets raided again, premises watched by two. */
final class DoubledEffort implements Records {
    private final Book book;
    private final Map<SubjectId, Strike> strikes = new HashMap<>();
    private final Map<SubjectId, Map<UnitId, Watch>> watches = new HashMap<>();

    private record Strike(AgencyId agency, Optional<OperationId> joint, Event event) {}

    private record Watch(AgencyId agency, Event event) {}

    DoubledEffort(Sheet sheet) {
        book = new Book(sheet);
    }

    @Override
    public void hear(Event event) {
        Happening what = event.what();
        if (what instanceof Happening.UnitsCollided collided) {
            Entry entry = new Entry(Kind.DOUBLED_EFFORT, collided.operation().value(), event)
                    .between(collided.agency(), collided.other())
                    .on(collided.subject().value())
                    .saying("collision")
                    .sent(event.at_h());
            book.enter(entry, Outcome.COLLIDED, event);
        } else if (what instanceof Happening.RaidStruck raid) {
            raid(event, raid);
        } else if (what instanceof Happening.SurveillanceStarted watch) {
            watch(event, watch);
        } else if (what instanceof Happening.SurveillanceEnded ended) {
            watches.getOrDefault(ended.subject(), new HashMap<>()).remove(ended.unit());
        }
    }

    private void raid(Event event, Happening.RaidStruck raid) {
        Strike before = strikes.put(raid.subject(), new Strike(raid.agency(), raid.joint(), event));
        if (before == null || before.agency().equals(raid.agency())) {
            return;
        }
        boolean together = before.joint().isPresent() && before.joint().equals(raid.joint());
        if (!together) {
            Entry entry = new Entry(Kind.DOUBLED_EFFORT, raid.operation().value(), event)
                    .between(before.agency(), raid.agency())
                    .on(raid.subject().value())
                    .saying("raided again")
                    .sent(event.at_h())
                    .proved(before.event());
            book.enter(entry, Outcome.DOUBLED, event);
        }
    }

    private void watch(Event event, Happening.SurveillanceStarted watch) {
        var others = watches.computeIfAbsent(watch.subject(), subject -> new LinkedHashMap<>());
        for (Watch other : new ArrayList<>(others.values())) {
            if (!other.agency().equals(watch.agency())) {
                Entry entry = new Entry(Kind.DOUBLED_EFFORT, watch.unit().value(), event)
                        .between(other.agency(), watch.agency())
                        .on(watch.subject().value())
                        .saying("watched by both")
                        .sent(event.at_h())
                        .proved(other.event());
                book.enter(entry, Outcome.DOUBLED, event);
                break;
            }
        }
        others.put(watch.unit(), new Watch(watch.agency(), event));
    }

    @Override
    public List<Open> open() {
        return List.of();
    }

    @Override
    public void close(Open left, double endex_h) {
        throw new IllegalStateException("Doubled effort is settled when it is seen.");
    }
}
