package org.tributary.report.tally;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.tributary.event.Event;
import org.tributary.event.EventListener;
import org.tributary.event.Happening;
import org.tributary.event.Happening.Threshold;
import org.tributary.quantity.Country;
import org.tributary.quantity.SubjectId;
import org.tributary.quantity.SubjectKind;

/**
 * How many sites the agencies of each country knew of, by period: a site counts from when the belief of one of them first
 * passed the threshold. Premises where nothing unlawful goes on are counted apart.
 *
 * <p>At most {@value #MOST_PREMISES} premises are followed; {@link #isCapped} says whether there were more.
 */
public final class BeliefTally implements EventListener {
    /** How many premises are followed. */
    public static final int MOST_PREMISES = 20_000;

    private final Directory directory;
    private final Periods periods;
    private final Set<SubjectId> sites = new HashSet<>();
    private final double[] sitesOpened;
    private final Map<Threshold, Map<Country, Known>> known = new EnumMap<>(Threshold.class);
    private boolean capped;

    private static final class Known {
        private final Set<SubjectId> subjects = new HashSet<>();
        private final double[] sites;
        private long innocent;

        Known(int periods) {
            sites = new double[periods];
        }
    }

    BeliefTally(Directory directory, Periods periods) {
        this.directory = directory;
        this.periods = periods;
        this.sitesOpened = new double[periods.count()];
        for (Threshold threshold : Threshold.values()) {
            known.put(threshold, new EnumMap<>(Country.class));
        }
    }

    @Override
    public void hear(Event event) {
        if (event.what() instanceof Happening.SiteOpened opened) {
            if (isRoomIn(sites) && sites.add(opened.subject())) {
                sitesOpened[periods.at(event.at_h())]++;
            }
        } else if (event.what() instanceof Happening.BeliefCrossed crossed && crossed.kind() == SubjectKind.PREMISES) {
            directory.country(crossed.agency()).ifPresent(country -> cross(country, crossed, event.at_h()));
        }
    }

    private void cross(Country country, Happening.BeliefCrossed crossed, double at_h) {
        Known before = of(crossed.threshold()).computeIfAbsent(country, none -> new Known(periods.count()));
        if (isRoomIn(before.subjects) && before.subjects.add(crossed.subject())) {
            if (sites.contains(crossed.subject())) {
                before.sites[periods.at(at_h)]++;
            } else {
                before.innocent++;
            }
        }
    }

    private boolean isRoomIn(Set<SubjectId> subjects) {
        capped |= subjects.size() >= MOST_PREMISES;
        return subjects.size() < MOST_PREMISES;
    }

    private Map<Country, Known> of(Threshold threshold) {
        return known.getOrDefault(threshold, Map.of());
    }

    /** Sites that first opened in each period. */
    public double[] sitesOpened() {
        return sitesOpened.clone();
    }

    /** Sites newly known in each period, by country, for countries that knew of any premises. */
    public Map<Country, double[]> newlyKnown(Threshold threshold) {
        var result = new EnumMap<Country, double[]>(Country.class);
        of(threshold).forEach((country, all) -> result.put(country, all.sites.clone()));
        return result;
    }

    /** How many premises without guilt passed a threshold at an agency of each country, added up. */
    public long innocent(Threshold threshold) {
        return of(threshold).values().stream().mapToLong(all -> all.innocent).sum();
    }

    /** Whether there were more premises than are followed. */
    public boolean isCapped() {
        return capped;
    }
}
