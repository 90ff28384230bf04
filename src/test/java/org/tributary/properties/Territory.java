package org.tributary.properties;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tributary.event.Event;
import org.tributary.event.Happening;
import org.tributary.quantity.AgencyId;
import org.tributary.quantity.Country;
import org.tributary.quantity.PlaceId;
import org.tributary.region.Region;
import org.tributary.scenario.Scenario;

/**
 * Nobody acts on another country's ground without a named authority: an agreement or a grant to pursue, or the common
 * patrol of a reach of the river.
 */
final class Territory {
    private final Region region;
    private final Map<AgencyId, Country> home = new HashMap<>();
    private final Set<AgencyId> onTheRiver = new HashSet<>();
    /** Who may follow whither, as "THA into LAO", and until when. */
    private final Map<String, Double> pursuits = new HashMap<>();

    private final List<String> broken = new ArrayList<>();

    private Territory(Scenario scenario, Region region) {
        this.region = region;
        scenario.agencies().forEach((id, agency) -> home.put(id, agency.country()));
        scenario.agreements().jointPatrols().forEach(reach -> onTheRiver.addAll(reach.members()));
        scenario.agreements()
                .pursuit()
                .forEach(agreed -> agreed.between()
                        .forEach(one -> agreed.between()
                                .forEach(other -> pursuits.put(way(one, other), Double.POSITIVE_INFINITY))));
    }

    /** The events of a log that break the law. */
    static List<String> broken(List<Event> log, Scenario scenario, Region region) {
        var law = new Territory(scenario, region);
        log.forEach(law::hear);
        return law.broken;
    }

    private static String way(@Nullable Country one, Country other) {
        return one + " into " + other;
    }

    private void hear(Event event) {
        if (event.what() instanceof Happening.PursuitGranted grant) {
            pursuits.merge(way(grant.to(), grant.by()), grant.until_h(), Math::max);
        } else if (event.what() instanceof Happening.PursuitBegan pursuit) {
            pursue(event, pursuit);
        }
        actor(event.what()).ifPresent(agency -> act(event, agency));
    }

    private void pursue(Event event, Happening.PursuitBegan pursuit) {
        double until_h = pursuits.getOrDefault(way(home.get(pursuit.agency()), pursuit.into()), -1.0);
        if (event.at_h() > until_h && !onTheRiver.contains(pursuit.agency())) {
            broken.add("%s follows into %s, event %d".formatted(pursuit.agency(), pursuit.into(), event.sequence()));
        }
    }

    private void act(Event event, AgencyId agency) {
        PlaceId place = event.what() instanceof Happening.UnitDeparted departed ? departed.to() : event.place();
        Country country = home.get(agency);
        boolean atHome = place != null && country != null && region.place(place).liesIn(country);
        if (!atHome && !onTheRiver.contains(agency)) {
            broken.add("%s of %s acts at %s, event %d: %s"
                    .formatted(agency, country, place, event.sequence(), event.what()));
        }
    }

    /** Who is there in person. */
    private static Optional<AgencyId> actor(Happening what) {
        if (what instanceof Happening.RaidStruck one) {
            return Optional.of(one.agency());
        } else if (what instanceof Happening.UnitDeparted one) {
            return Optional.of(one.agency());
        } else if (what instanceof Happening.UnitArrived one) {
            return Optional.of(one.agency());
        } else if (what instanceof Happening.PatrolStarted one) {
            return Optional.of(one.agency());
        } else if (what instanceof Happening.SurveillanceStarted one) {
            return Optional.of(one.agency());
        } else if (what instanceof Happening.PremisesSeen one) {
            return Optional.of(one.agency());
        } else if (what instanceof Happening.LoadSeized one) {
            return Optional.of(one.agency());
        } else if (what instanceof Happening.InspectionSet one) {
            return Optional.of(one.agency());
        } else if (what instanceof Happening.PersonsFreed one) {
            return Optional.of(one.agency());
        }
        return Optional.empty();
    }
}
