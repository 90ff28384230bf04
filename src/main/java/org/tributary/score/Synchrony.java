package org.tributary.score;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.tributary.event.Event;
import org.tributary.event.Happening;
import org.tributary.quantity.OperationId;
import org.tributary.scenario.MeasureName;

/**
 * How closely the raids of a joint operation start together.
 *
 * <p>Definition: of each joint operation in which at least two raids struck, 1 − min(1, (latest − earliest start) ÷
 * W), with W = {@value #WINDOW_H} h.
 *
 * <p>Formula: the mean over these operations; absent, not zero, where there was none.
 *
 * <p>Unit: share. Range: 0 to 1; more is better. n: joint operations with at least two strikes. Coverage: these ÷ all
 * joint operations for which a raid was planned. Evidence: the strikes. Source: our own.
 */
final class Synchrony implements Measure {
    /** Starts further apart than this are no longer together: by then a struck site has warned the others. Assumed. */
    static final double WINDOW_H = 24;

    private final Map<OperationId, Starts> starts = new TreeMap<>();
    private final Set<OperationId> planned = new TreeSet<>();

    @Override
    public MeasureName name() {
        return MeasureName.SYNCHRONY;
    }

    @Override
    public void hear(Event event) {
        if (event.what() instanceof Happening.RaidPlanned raid) {
            raid.joint().ifPresent(planned::add);
        } else if (event.what() instanceof Happening.RaidStruck raid) {
            raid.joint().ifPresent(joint -> {
                planned.add(joint);
                starts.computeIfAbsent(joint, none -> new Starts()).add(event);
            });
        }
    }

    @Override
    public Reading reading() {
        var evidence = new Evidence();
        int n = 0;
        double sum = 0;
        for (Starts joint : starts.values()) {
            if (joint.strikes.size() >= 2) {
                n++;
                sum += joint.synchrony();
                joint.strikes.forEach(evidence::add);
            }
        }
        return Reading.of(name(), Reading.ratio(sum, n), n, Reading.coverage(n, planned.size()), evidence);
    }

    /** When the raids of one joint operation started. */
    private static final class Starts {
        private final Set<Long> strikes = new TreeSet<>();
        private double earliest_h = Double.POSITIVE_INFINITY;
        private double latest_h = Double.NEGATIVE_INFINITY;

        void add(Event strike) {
            strikes.add(strike.sequence());
            earliest_h = Math.min(earliest_h, strike.at_h());
            latest_h = Math.max(latest_h, strike.at_h());
        }

        double synchrony() {
            return 1 - Math.min(1, (latest_h - earliest_h) / WINDOW_H);
        }
    }
}
