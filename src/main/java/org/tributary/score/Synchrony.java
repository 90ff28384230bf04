package org.tributary.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.tributary.event.Event;
import org.tributary.event.Happening;
import org.tributary.quantity.Country;
import org.tributary.quantity.OperationId;
import org.tributary.scenario.MeasureName;

/**
 * How closely the raids of a joint operation start together.
 *
 * <p>Definition: of each joint operation in which raids of at least two countries struck, 1 − min(1, (latest − earliest start) ÷
 * W), with W = {@value #WINDOW_H} h. A country's synchrony is the mean over those in which it struck; 0 if there was none
 * although a site stood on its ground at STARTEX. So who stays away does not leave the score to
 * those who came, and what one country's own agencies do at one hour does not rise where partners ask for less.
 *
 * <p>Formula: the mean over these countries; absent, not zero, where there was no such operation at all. Part
 * {@code synchrony-of-operations}: the mean over the operations.
 *
 * <p>Unit: share. Range: 0 to 1; more is better. n: joint operations with strikes of two countries. Coverage: these ÷ all
 * joint operations for which a raid was planned. Evidence: the strikes. Source: our own.
 */
final class Synchrony implements Measure {
    /** Starts further apart than this are no longer together: by then a struck site has warned the others. Assumed. */
    static final double WINDOW_H = 24;

    private final NeedToKnow needToKnow;
    private final Jurisdictions jurisdictions;
    private final Map<OperationId, Starts> starts = new TreeMap<>();
    private final Set<OperationId> planned = new TreeSet<>();

    Synchrony(NeedToKnow needToKnow, Jurisdictions jurisdictions) {
        this.needToKnow = needToKnow;
        this.jurisdictions = jurisdictions;
    }

    @Override
    public MeasureName name() {
        return MeasureName.SYNCHRONY;
    }

    @Override
    public void hear(Event event) {
        needToKnow.hear(event);
        if (event.what() instanceof Happening.RaidPlanned raid) {
            raid.joint().ifPresent(planned::add);
        } else if (event.what() instanceof Happening.RaidStruck raid) {
            raid.joint().ifPresent(joint -> {
                planned.add(joint);
                starts.computeIfAbsent(joint, none -> new Starts()).add(event, jurisdictions.countryOf(raid.agency()));
            });
        }
    }

    @Override
    public Reading reading() {
        var evidence = new Evidence();
        var all = new ArrayList<Double>();
        var byCountry = new TreeMap<Country, List<Double>>();
        needToKnow.withTargets().forEach(country -> byCountry.put(country, new ArrayList<>()));
        Reading.Due due = byCountry.size() >= 2 ? Reading.Due.SOMETHING : Reading.Due.NOTHING;
        for (Starts joint : starts.values()) {
            if (joint.countries.size() >= 2) {
                all.add(joint.synchrony());
                joint.countries.forEach(country -> byCountry
                        .computeIfAbsent(country, none -> new ArrayList<>())
                        .add(joint.synchrony()));
                joint.strikes.forEach(evidence::add);
            }
        }
        var ofOperations = mean(all);
        var ofCountries = byCountry.values().stream()
                .mapToDouble(values -> mean(values).orElse(0))
                .average();
        return Reading.of(
                        name(),
                        all.isEmpty() ? OptionalDouble.empty() : ofCountries,
                        all.size(),
                        Reading.coverage(all.size(), planned.size()),
                        evidence,
                        List.of(new Reading.Part("synchrony-of-operations", ofOperations, "share", all.size())))
                .due(all.isEmpty() ? due : Reading.Due.SOMETHING);
    }

    private static OptionalDouble mean(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).average();
    }

    /** When the raids of one joint operation started. */
    private static final class Starts {
        private final Set<Long> strikes = new TreeSet<>();
        private final Set<Country> countries = new TreeSet<>();
        private double earliest_h = Double.POSITIVE_INFINITY;
        private double latest_h = Double.NEGATIVE_INFINITY;

        void add(Event strike, Country by) {
            strikes.add(strike.sequence());
            countries.add(by);
            earliest_h = Math.min(earliest_h, strike.at_h());
            latest_h = Math.max(latest_h, strike.at_h());
        }

        double synchrony() {
            return 1 - Math.min(1, (latest_h - earliest_h) / WINDOW_H);
        }
    }
}
