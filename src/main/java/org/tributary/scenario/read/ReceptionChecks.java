package org.tributary.scenario.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tributary.quantity.Nationality;
import org.tributary.quantity.PlaceId;
import org.tributary.quantity.Power;
import org.tributary.region.Place;
import org.tributary.scenario.Agency;
import org.tributary.scenario.Reception;

/** Checks where people are received, and where they come from. */
final class ReceptionChecks {
    private final Script script;
    private final Findings findings;

    private ReceptionChecks(Script script) {
        this.script = script;
        this.findings = script.findings();
    }

    static void check(Script script) {
        var checks = new ReceptionChecks(script);
        script.scenario().reception().ifPresent(checks::reception);
        script.scenario()
                .syndicates()
                .forEach((id, syndicate) -> syndicate
                        .scam()
                        .ifPresent(scam -> checks.origins(
                                scam.workersFrom(), Pointer.of("syndicates", id, "scam", "workers-from"))));
    }

    private void reception(Reception reception) {
        Pointer at = Pointer.of("reception", "places");
        if (reception.places().isEmpty()) {
            findings.report(Code.NOTHING_THERE, at, "There must be at least one place that receives people.");
        }
        var served = new ArrayList<PlaceId>();
        reception.places().forEach((id, corridor) -> corridor(id, corridor, at.to(id), served));
        reception
                .flights()
                .forEach((country, count) ->
                        script.range(Pointer.of("reception", "flights").to(country.name()), count, 0, 1000));
    }

    private void corridor(PlaceId id, Reception.Corridor corridor, Pointer at, List<PlaceId> served) {
        Optional<Place> place = script.place(id, at);
        if (place.isPresent() && place.get().isCrossing()) {
            findings.reportKey(
                    Code.SITE_ON_CROSSING,
                    at,
                    "%s is a crossing; people are received in towns and zones."
                            .formatted(place.get().name()),
                    Optional.empty());
        }
        Pointer agencyAt = at.to("agency");
        script.agency(corridor.agency(), agencyAt).ifPresent(agency -> host(agency, place, corridor, agencyAt));
        for (int i = 0; i < corridor.from().size(); i++) {
            PlaceId from = corridor.from().get(i);
            script.place(from, at.to("from").to(i));
            if (served.contains(from)) {
                findings.report(
                        Code.REPEATED, at.to("from").to(i), "People from %s are received already.".formatted(from));
            }
            served.add(from);
        }
        corridor.admits().ifPresent(admits -> script.range(at.to("admits"), admits, 1, 1e6));
        script.range(at.to("beds"), corridor.beds(), 1, 1e6);
        corridor.teams().ifPresent(teams -> script.range(at.to("teams"), teams, 0, 1000));
    }

    private void host(Agency agency, Optional<Place> place, Reception.Corridor corridor, Pointer at) {
        if (place.isPresent() && !place.get().liesIn(agency.country())) {
            findings.report(
                    Code.PLACE_ABROAD,
                    at,
                    "%s does not lie in the country of %s."
                            .formatted(
                                    place.get().name(),
                                    Quoted.text(corridor.agency().value())));
        } else if (!agency.powers().contains(Power.RECEIVE)
                && findings.isSound(Pointer.of("agencies", corridor.agency(), "powers"))) {
            findings.report(
                    Code.LACKS_POWER,
                    at,
                    "%s receives people and needs the power receive."
                            .formatted(Quoted.text(corridor.agency().value())));
        }
    }

    private void origins(Map<Nationality, Double> weights, Pointer at) {
        for (Nationality of : weights.keySet()) {
            if (!of.isWellFormed()) {
                findings.reportKey(
                        Code.BAD_NAME,
                        at.to(of),
                        "%s is neither the code of a country in three capitals nor the word others."
                                .formatted(Quoted.text(of.value())),
                        Optional.empty());
            }
        }
        if (!weights.isEmpty()) {
            script.weights(weights, at);
        }
    }
}
