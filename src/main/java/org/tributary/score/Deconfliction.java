package org.tributary.score;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tributary.event.Event;
import org.tributary.event.Happening;
import org.tributary.quantity.AgencyId;
import org.tributary.quantity.OperationId;
import org.tributary.quantity.PlaceId;
import org.tributary.quantity.SubjectId;
import org.tributary.region.Region;
import org.tributary.scenario.MeasureName;

/**
 * Which share of neighbouring raids had been announced to each other; the rest is exposure to blue on blue.
 *
 * <p>Definition: two raids of different agencies are neighbours if they start within {@value #WINDOW_H} h and
 * {@value #RADIUS_KM} km of each other, or strike one subject. They were deconflicted if either agency was told of the
 * other's before the earlier start, or of the joint operation that it is a part of, or both belong to one joint
 * operation.
 *
 * <p>Formula: pairs deconflicted ÷ all such pairs; absent if there is none.
 *
 * <p>Unit: share. Range: 0 to 1; more is better. n: pairs. Coverage: raids whose place is known ÷ all raids. Evidence:
 * the strikes of the pairs and what announced them. Source: after event deconfliction as the US National Criminal
 * Intelligence Resource Center describes it.
 */
final class Deconfliction implements Measure {
    /** How close in time neighbours are. Assumed. */
    static final double WINDOW_H = 48;

    /** How close in place neighbours are. Assumed. */
    static final double RADIUS_KM = 30;

    private final Region region;
    private final List<Strike> strikes = new ArrayList<>();
    private final Map<Notice, Noted> notices = new HashMap<>();

    Deconfliction(Region region) {
        this.region = region;
    }

    @Override
    public MeasureName name() {
        return MeasureName.DECONFLICTION;
    }

    @Override
    public void hear(Event event) {
        if (event.what() instanceof Happening.OperationNotified notified) {
            notices.putIfAbsent(new Notice(notified.operation(), notified.to()), Noted.of(event));
        } else if (event.what() instanceof Happening.RaidStruck raid) {
            strikes.add(new Strike(
                    Noted.of(event), event.place(), raid.agency(), raid.operation(), raid.subject(), raid.joint()));
        }
    }

    @Override
    public Reading reading() {
        var evidence = new Evidence();
        int pairs = 0;
        int deconflicted = 0;
        for (int later = 1; later < strikes.size(); later++) {
            for (int earlier = 0; earlier < later; earlier++) {
                if (areNeighbours(strikes.get(earlier), strikes.get(later))) {
                    pairs++;
                    deconflicted += areDeconflicted(strikes.get(earlier), strikes.get(later), evidence) ? 1 : 0;
                }
            }
        }
        int placed =
                (int) strikes.stream().filter(strike -> strike.place() != null).count();
        double coverage = Reading.coverage(placed, strikes.size());
        return Reading.of(name(), Reading.ratio(deconflicted, pairs), pairs, coverage, evidence);
    }

    private boolean areNeighbours(Strike one, Strike other) {
        if (one.agency().equals(other.agency())) {
            return false;
        }
        if (one.subject().equals(other.subject())) {
            return true;
        }
        return Math.abs(one.at().hoursTo(other.at())) <= WINDOW_H && areClose(one.place(), other.place());
    }

    private boolean areClose(@Nullable PlaceId one, @Nullable PlaceId other) {
        return one != null && other != null && region.place(one).distanceTo_km(region.place(other)) <= RADIUS_KM;
    }

    private boolean areDeconflicted(Strike earlier, Strike later, Evidence evidence) {
        evidence.add(earlier.at());
        evidence.add(later.at());
        if (earlier.joint().isPresent() && earlier.joint().equals(later.joint())) {
            return true;
        }
        return isAnnounced(earlier, later.agency(), earlier.at(), evidence)
                || isAnnounced(later, earlier.agency(), earlier.at(), evidence);
    }

    private boolean isAnnounced(Strike strike, AgencyId to, Noted before, Evidence evidence) {
        return isAnnounced(strike.operation(), to, before, evidence)
                || strike.joint()
                        .filter(joint -> isAnnounced(joint, to, before, evidence))
                        .isPresent();
    }

    private boolean isAnnounced(OperationId operation, AgencyId to, Noted before, Evidence evidence) {
        Noted notice = notices.get(new Notice(operation, to));
        if (notice == null || notice.at_h() >= before.at_h()) {
            return false;
        }
        evidence.add(notice);
        return true;
    }

    /** That an agency heard of an operation. */
    private record Notice(OperationId operation, AgencyId to) {}

    /** A raid that struck. */
    private record Strike(
            Noted at,
            @Nullable PlaceId place,
            AgencyId agency,
            OperationId operation,
            SubjectId subject,
            Optional<OperationId> joint) {}
}
