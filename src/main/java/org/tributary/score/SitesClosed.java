package org.tributary.score;

import java.util.HashSet;
import java.util.OptionalDouble;
import java.util.Set;
import org.tributary.event.Event;
import org.tributary.event.Happening;
import org.tributary.quantity.SubjectId;
import org.tributary.scenario.MeasureName;

/**
 * How many sites a strike closed for good or drove from their place.
 *
 * <p>Definition: subjects that closed or relocated after a raid had struck that very subject, each counted once. A
 * site that moves because it was warned, without having been struck, is not counted: it got away.
 *
 * <p>Formula: their number.
 *
 * <p>Unit: sites. Range: 0 to n; more is better. Absent where no site ever opened. n: sites that opened. Coverage: 1.
 * Evidence: the closures and moves counted. Source: our own.
 */
final class SitesClosed implements Measure {
    private final Evidence evidence = new Evidence();
    private final Set<SubjectId> opened = new HashSet<>();
    private final Set<SubjectId> struck = new HashSet<>();
    private final Set<SubjectId> closed = new HashSet<>();

    @Override
    public MeasureName name() {
        return MeasureName.SITES_CLOSED;
    }

    @Override
    public void hear(Event event) {
        if (event.what() instanceof Happening.SiteOpened site) {
            opened.add(site.subject());
        } else if (event.what() instanceof Happening.RaidStruck raid) {
            struck.add(raid.subject());
        } else if (event.what() instanceof Happening.SiteClosed site) {
            close(event, site.subject());
        } else if (event.what() instanceof Happening.SiteRelocated site) {
            close(event, site.subject());
        }
    }

    private void close(Event event, SubjectId site) {
        opened.add(site);
        if (struck.contains(site) && closed.add(site)) {
            evidence.add(event.sequence());
        }
    }

    @Override
    public Reading reading() {
        boolean any = !opened.isEmpty();
        var value = any ? OptionalDouble.of(closed.size()) : OptionalDouble.empty();
        return Reading.of(name(), value, opened.size(), any ? 1 : 0, evidence);
    }
}
