package org.tributary.scenario.read;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tributary.quantity.PlaceId;
import org.tributary.region.Region;
import org.tributary.scenario.RegionChoice;
import org.tributary.scenario.Scenario;

/** Asks whether what a scenario says makes sense. */
final class Checks {
    private static final Pointer REGION = Pointer.of("region");

    private Checks() {}

    /** The places of tier 1, found once: the shortcuts between them take a while. */
    private static final class Core {
        private static final Region REGION = Region.lancangMekong().ofTier(1);
    }

    /** Reports what does not. The scenario may have blanks where its file has problems. */
    static void check(Scenario scenario, Findings findings) {
        if (findings.isFull()) {
            return;
        }
        Region map = Region.lancangMekong();
        var script = new Script(scenario, findings, map, region(scenario.region(), map, findings));
        FrameChecks.check(script);
        SeatChecks.check(script);
        CooperationChecks.check(script);
        SyndicateChecks.check(script);
        BorderChecks.check(script);
        ReceptionChecks.check(script);
        MselChecks.check(script);
        ObjectiveChecks.check(script);
        ParameterChecks.check(script);
        CostCheck.check(script);
    }

    /** The part of the map that is used; where the choice has a problem, as much as is sure. */
    private static Region region(RegionChoice choice, Region map, Findings findings) {
        if (!choice.map().equals(map.name())) {
            findings.report(
                    Code.UNKNOWN_MAP,
                    REGION.to("map"),
                    "%s is not a map; there is %s.".formatted(Quoted.text(choice.map()), map.name()),
                    Optional.of(map.name()));
        }
        Region tier = map;
        if (choice.tier().isPresent()
                && (choice.tier().get() < 1 || choice.tier().get() > 2)) {
            findings.report(Code.OUT_OF_RANGE, REGION.to("tier"), "The tier is 1 for the core places or 2 for all.");
        } else if (choice.tier().isPresent()) {
            tier = choice.tier().get() == 1 ? Core.REGION : map;
        }
        return places(choice.places(), map, tier, findings);
    }

    private static Region places(List<PlaceId> chosen, Region map, Region tier, Findings findings) {
        Pointer at = REGION.to("places");
        List<String> known =
                tier.places().stream().map(place -> place.id().value()).toList();
        for (int i = 0; i < chosen.size(); i++) {
            PlaceId id = chosen.get(i);
            if (tier.find(id).isEmpty()) {
                findings.report(
                        Code.UNKNOWN_PLACE,
                        at.to(i),
                        map.find(id).isPresent()
                                ? "%s is a place of tier 2; say tier: 2 or leave the tier out."
                                        .formatted(Quoted.text(id.value()))
                                : "%s is no place of the map.".formatted(Quoted.text(id.value())),
                        map.find(id).isPresent() ? Optional.empty() : Near.of(id.value(), known));
            }
        }
        Set<PlaceId> seen = new HashSet<>();
        for (int i = 0; i < chosen.size(); i++) {
            if (!seen.add(chosen.get(i))) {
                findings.report(Code.REPEATED, at.to(i), "This place stands in the list a second time.");
            }
        }
        boolean usable = !chosen.isEmpty() && findings.isSound(REGION);
        return usable ? tier.only(chosen) : tier;
    }
}
