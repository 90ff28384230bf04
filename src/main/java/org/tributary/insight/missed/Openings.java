package org.tributary.insight.missed;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tributary.insight.missed.Holdings.Passage;
import org.tributary.insight.missed.Opening.Act;
import org.tributary.quantity.AgencyId;
import org.tributary.quantity.Country;
import org.tributary.quantity.PlaceId;
import org.tributary.region.Place;
import org.tributary.region.Region;
import org.tributary.scenario.Scenario;
import org.tributary.score.Jurisdictions;

/**
 * Which agencies could have prevented a harm, and by when each had to believe enough: those that staff a crossing a load
 * passed, those that may raid where a site stood, those whose suspects were released.
 */
final class Openings {
    private final Scenario scenario;
    private final Region region;
    private final Jurisdictions jurisdictions;
    private final Law law;
    private final Holdings holdings;
    private final Decisions decisions;

    Openings(Scenario scenario, Region region, Law law, Holdings holdings, Decisions decisions) {
        this.scenario = scenario;
        this.region = region;
        this.jurisdictions = new Jurisdictions(scenario);
        this.law = law;
        this.holdings = holdings;
        this.decisions = decisions;
    }

    /** One for each agency, in the order in which the load met them or the scenario names them; may be empty. */
    List<Opening> of(HarmDone harm) {
        return switch (harm.kind()) {
            case LOAD_DELIVERED -> searches(harm);
            case SITE_EMPTIED, VICTIMS_MOVED ->
                harm.place()
                        .flatMap(region::find)
                        .map(place -> raids(harm, place))
                        .orElse(List.of());
            case SUSPECT_RELEASED ->
                harm.holder()
                        .flatMap(holder -> harm.place().flatMap(place -> charge(harm, holder, place)))
                        .map(List::of)
                        .orElse(List.of());
        };
    }

    /** Of several crossings that an agency staffs, the last: until then it may learn of the load. */
    private List<Opening> searches(HarmDone harm) {
        Map<AgencyId, Opening> last = new LinkedHashMap<>();
        for (Passage passage : holdings.passages(harm.subject())) {
            Optional<Place> place = region.find(passage.crossing());
            for (Country country : place.map(Place::countries).orElse(List.of())) {
                jurisdictions
                        .searcherIn(country)
                        .filter(this::reads)
                        .ifPresent(agency -> last.put(
                                agency,
                                new Opening(agency, passage.crossing(), Act.SEARCH, passage.at_h(), passage.at_h())));
            }
        }
        return List.copyOf(last.values());
    }

    private List<Opening> raids(HarmDone harm, Place place) {
        var result = new ArrayList<Opening>();
        for (Country country : place.countries()) {
            for (AgencyId agency : jurisdictions.raidersIn(country)) {
                double needed_h = law.preparation_h() + (needsConsent(place) ? law.consent_h() : 0);
                double before_h = harm.at_h() - needed_h - decisions.median_h(agency);
                if (reads(agency) && before_h > harm.since_h()) {
                    result.add(new Opening(agency, place.id(), Act.RAID, before_h, harm.at_h()));
                }
            }
        }
        return result;
    }

    private boolean needsConsent(Place place) {
        return place.controller().armedGroup()
                || scenario.protectors().stream()
                        .anyMatch(protector -> protector.place().equals(place.id()));
    }

    /** The agency forms a team soon after the arrests, with those whose evidence it knows of by then. */
    private Optional<Opening> charge(HarmDone harm, AgencyId holder, PlaceId place) {
        double before_h = harm.since_h() + decisions.median_h(holder);
        return before_h + law.team_h() <= harm.at_h()
                ? Optional.of(new Opening(holder, place, Act.CHARGE, before_h, harm.at_h()))
                : Optional.empty();
    }

    /** Whether anybody there weighs what others send. */
    private boolean reads(AgencyId agency) {
        return Optional.ofNullable(scenario.agencies().get(agency))
                        .flatMap(found -> found.analysts())
                        .orElse(0)
                > 0;
    }
}
