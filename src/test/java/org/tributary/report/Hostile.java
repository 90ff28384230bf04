package org.tributary.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.tributary.event.Event;
import org.tributary.event.Happening;
import org.tributary.quantity.InjectId;
import org.tributary.quantity.OperationId;
import org.tributary.quantity.SubjectId;
import org.tributary.region.Place;
import org.tributary.region.Region;
import org.tributary.scenario.Agency;
import org.tributary.scenario.Background;
import org.tributary.scenario.Objective;
import org.tributary.scenario.Scenario;
import org.tributary.scenario.Text;

/** Puts one text wherever a scenario or an event may hold free text. */
public final class Hostile {
    private Hostile() {}

    public static Scenario scenario(Scenario of, String evil) {
        var agencies = new LinkedHashMap<>(of.agencies());
        agencies.replaceAll((id, one) -> new Agency(
                evil,
                one.country(),
                one.base(),
                one.powers(),
                one.analysts(),
                one.reads(),
                one.leak(),
                one.budget(),
                one.detention()));
        var objectives = new LinkedHashMap<>(of.objectives());
        objectives.replaceAll((id, one) -> new Objective(Text.english(evil), evil, one.tasks(), one.bands()));
        return new Scenario(
                evil,
                of.format(),
                Text.english(evil),
                Optional.of(new Background(evil, List.of(evil))),
                of.brief(),
                of.region(),
                of.clock(),
                of.seats(),
                agencies,
                of.units(),
                of.syndicates(),
                of.innocentPremises(),
                of.protectors(),
                of.crossings(),
                of.agreements(),
                of.decisions(),
                of.facts(),
                of.msel(),
                objectives,
                of.emptySeats(),
                of.parameters(),
                of.headline(),
                of.gates(),
                of.reception());
    }

    public static Region region(Region of, String evil) {
        List<Place> places = new ArrayList<>();
        for (Place one : of.places()) {
            places.add(new Place(
                    one.id(),
                    evil + one.name(),
                    one.countries(),
                    one.kind(),
                    one.lon(),
                    one.lat(),
                    one.drawLon(),
                    one.drawLat(),
                    one.tier(),
                    one.controller(),
                    one.riverKm(),
                    one.roles(),
                    one.source()));
        }
        return Region.of(evil, places, of.links());
    }

    public static List<Event> events(List<Event> events, String evil) {
        return events.stream()
                .map(event -> new Event(
                        event.sequence(),
                        event.at_h(),
                        event.cause(),
                        event.place(),
                        event.mayKnow(),
                        happening(event.what(), evil)))
                .toList();
    }

    private static Happening happening(Happening what, String evil) {
        if (what instanceof Happening.InjectFired fired) {
            return new Happening.InjectFired(new InjectId(evil), fired.to());
        }
        if (what instanceof Happening.ConsentGiven given) {
            return new Happening.ConsentGiven(given.agency(), evil, given.operation(), 1);
        }
        if (what instanceof Happening.RaidStruck raid) {
            return new Happening.RaidStruck(
                    raid.agency(),
                    raid.operation(),
                    new SubjectId(evil),
                    raid.planned_h(),
                    raid.joint().map(joint -> new OperationId(evil)),
                    raid.officers());
        }
        if (what instanceof Happening.ConsentRefused refused) {
            return new Happening.RaidCalledOff(refused.agency(), refused.operation(), new SubjectId("x"), evil);
        }
        return what;
    }
}
