package org.tributary.score;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.tributary.event.Event;
import org.tributary.event.Happening;
import org.tributary.quantity.AgencyId;
import org.tributary.quantity.Country;
import org.tributary.quantity.OperationId;
import org.tributary.quantity.PlaceId;
import org.tributary.quantity.SubjectId;
import org.tributary.region.Region;
import org.tributary.scenario.MeasureName;

/**
 * Which share of raids had been announced to those who could have come in their way; the rest is exposure to blue on
 * blue.
 *
 * <p>Definition: two raids of different countries are neighbours if they start within {@value #WINDOW_H} h and
 * {@value #RADIUS_KM} km of each other, or strike one subject. They were deconflicted if either country was told of the
 * other's before the earlier start, or of the joint operation that it is a part of, or both belong to one joint
 * operation. A raid has also to be announced to each country that believed in its target before the strike and could have
 * acted on it, whether or not it raids itself. A country's share is that of the pairs that its raids are in; 0 if it struck
 * nothing although a site stood on its ground at STARTEX, so that who does nothing does not
 * leave the score to the others.
 *
 * <p>Formula: the mean over these countries of pairs deconflicted ÷ pairs; absent if there is no pair. Part
 * {@code deconfliction-of-neighbours}: pairs of raids deconflicted ÷ pairs of raids.
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
    private final NeedToKnow needToKnow;
    private final Jurisdictions jurisdictions;
    private final List<Strike> strikes = new ArrayList<>();
    private final Map<Notice, Noted> notices = new HashMap<>();
    private final Map<SubjectId, Map<Country, Noted>> believers = new HashMap<>();

    Deconfliction(Region region, NeedToKnow needToKnow, Jurisdictions jurisdictions) {
        this.region = region;
        this.needToKnow = needToKnow;
        this.jurisdictions = jurisdictions;
    }

    @Override
    public MeasureName name() {
        return MeasureName.DECONFLICTION;
    }

    @Override
    public void hear(Event event) {
        needToKnow.hear(event);
        if (event.what() instanceof Happening.OperationNotified notified) {
            tell(event, notified.operation(), notified.to());
        } else if (event.what() instanceof Happening.JointOperationProposed proposed) {
            tell(event, proposed.proposal().operation(), proposed.proposal().proposer());
        } else if (event.what() instanceof Happening.ProposalReceived received) {
            tell(event, received.proposal().operation(), received.agency());
        } else if (event.what() instanceof Happening.BeliefCrossed crossed) {
            believers
                    .computeIfAbsent(crossed.subject(), none -> new TreeMap<>())
                    .putIfAbsent(jurisdictions.countryOf(crossed.agency()), Noted.of(event));
        } else if (event.what() instanceof Happening.RaidStruck raid) {
            strikes.add(new Strike(
                    Noted.of(event),
                    event.place(),
                    jurisdictions.countryOf(raid.agency()),
                    raid.operation(),
                    raid.subject(),
                    raid.joint()));
        }
    }

    private void tell(Event event, OperationId operation, AgencyId to) {
        notices.putIfAbsent(new Notice(operation, jurisdictions.countryOf(to)), Noted.of(event));
    }

    @Override
    public Reading reading() {
        var tally = new Tally();
        Set<Country> withTargets = needToKnow.withTargets();
        withTargets.stream()
                .filter(country -> strikes.stream().noneMatch(strike -> strike.country() == country))
                .forEach(tally::struckNothing);
        for (int later = 0; later < strikes.size(); later++) {
            Set<Country> met = new TreeSet<>();
            for (int earlier = 0; earlier < strikes.size(); earlier++) {
                if (areNeighbours(strikes.get(earlier), strikes.get(later))) {
                    met.add(strikes.get(earlier).country());
                    if (earlier < later) {
                        pair(strikes.get(earlier), strikes.get(later), tally);
                    }
                }
            }
            announce(strikes.get(later), met, tally);
        }
        int placed =
                (int) strikes.stream().filter(strike -> strike.place() != null).count();
        double coverage = Reading.coverage(placed, strikes.size());
        var neighbours = new Reading.Part(
                "deconfliction-of-neighbours",
                Reading.ratio(tally.neighboursTold, tally.neighbours),
                "share",
                tally.neighbours);
        return Reading.of(name(), tally.value(), tally.pairs, coverage, tally.evidence, List.of(neighbours))
                .due(tally.pairs > 0 ? Reading.Due.SOMETHING : Reading.Due.when(withTargets));
    }

    private boolean areNeighbours(Strike one, Strike other) {
        if (one.country() == other.country()) {
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

    private void pair(Strike earlier, Strike later, Tally tally) {
        tally.evidence.add(earlier.at());
        tally.evidence.add(later.at());
        boolean together = earlier.joint().isPresent() && earlier.joint().equals(later.joint());
        boolean told = together
                || isAnnounced(earlier, later.country(), earlier.at(), tally.evidence)
                || isAnnounced(later, earlier.country(), earlier.at(), tally.evidence);
        tally.addNeighbours(earlier.country(), later.country(), told ? 1 : 0);
    }

    /** Looks who believed in the target and had to be told, besides those with whose raids it makes a pair. */
    private void announce(Strike strike, Set<Country> met, Tally tally) {
        believers.getOrDefault(strike.subject(), Map.of()).forEach((country, since) -> {
            boolean hadToBeTold = country != strike.country()
                    && !met.contains(country)
                    && since.at_h() < strike.at().at_h();
            if (hadToBeTold) {
                tally.evidence.add(strike.at());
                tally.add(strike.country(), isAnnounced(strike, country, strike.at(), tally.evidence) ? 1 : 0);
            }
        });
    }

    private boolean isAnnounced(Strike strike, Country to, Noted before, Evidence evidence) {
        return isAnnounced(strike.operation(), to, before, evidence)
                || strike.joint()
                        .filter(joint -> isAnnounced(joint, to, before, evidence))
                        .isPresent();
    }

    private boolean isAnnounced(OperationId operation, Country to, Noted before, Evidence evidence) {
        Noted notice = notices.get(new Notice(operation, to));
        if (notice == null || notice.at_h() >= before.at_h()) {
            return false;
        }
        evidence.add(notice);
        return true;
    }

    /** That a country heard of an operation. */
    private record Notice(OperationId operation, Country to) {}

    /** A raid that struck. */
    private record Strike(
            Noted at,
            @Nullable PlaceId place,
            Country country,
            OperationId operation,
            SubjectId subject,
            Optional<OperationId> joint) {}

    /** Pairs, by the countries whose raids are in them. */
    private static final class Tally {
        private final Map<Country, Integer> all = new TreeMap<>();
        private final Map<Country, Integer> deconflicted = new TreeMap<>();
        private final Evidence evidence = new Evidence();
        private int pairs;
        private int neighbours;
        private int neighboursTold;

        void struckNothing(Country country) {
            all.put(country, 0);
        }

        void addNeighbours(Country one, Country other, int told) {
            neighbours++;
            neighboursTold += told;
            count(one, told);
            count(other, told);
            pairs++;
        }

        void add(Country country, int told) {
            count(country, told);
            pairs++;
        }

        private void count(Country country, int told) {
            all.merge(country, 1, Integer::sum);
            deconflicted.merge(country, told, Integer::sum);
        }

        OptionalDouble value() {
            return pairs == 0
                    ? OptionalDouble.empty()
                    : all.entrySet().stream()
                            .mapToDouble(entry -> entry.getValue() == 0
                                    ? 0
                                    : (double) deconflicted.getOrDefault(entry.getKey(), 0) / entry.getValue())
                            .average();
        }
    }
}
