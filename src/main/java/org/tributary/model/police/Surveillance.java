package org.tributary.model.police;

import java.util.HashMap;
import java.util.Map;
import org.tributary.chance.Chance;
import org.tributary.chance.Draws;
import org.tributary.chance.Purpose;
import org.tributary.cooperation.Grade;
import org.tributary.cooperation.Lead;
import org.tributary.event.Audience;
import org.tributary.event.Happening;
import org.tributary.model.clockwork.Phase;
import org.tributary.model.clockwork.Wake;
import org.tributary.model.clockwork.World;
import org.tributary.model.crime.Site;
import org.tributary.model.crime.Underworld;
import org.tributary.model.intelligence.Desk;
import org.tributary.quantity.LeadId;
import org.tributary.quantity.PlaceId;
import org.tributary.quantity.Presence;
import org.tributary.quantity.SourceClass;
import org.tributary.quantity.SubjectId;
import org.tributary.quantity.SubjectKind;
import org.tributary.quantity.UnitId;

/** Investigators who watch premises: every so often they look, and see whether people are at work and now and then more. */
public final class Surveillance {
    /** What investigators see for themselves is well graded. Assumed. */
    private static final Grade SEEN_WITH_OWN_EYES = Grade.parse("A2");

    /** Innocent premises give such a sighting the more rarely, the more it says: exp(−nats). */
    private static final double MISTAKEN = StrictMath.exp(-SEEN_WITH_OWN_EYES.nats());

    private final World world;
    private final Underworld underworld;
    private final Map<UnitId, Rota> rotas = new HashMap<>();
    private final Map<String, Case> cases = new HashMap<>();
    private final double interval_h;
    private final double sighting;
    private final double patience;

    /** Surveillance in a world. */
    public Surveillance(World world, Underworld underworld) {
        this.world = world;
        this.underworld = underworld;
        this.interval_h = world.parameter("surveillance.interval");
        this.sighting = world.parameter("surveillance.sighting");
        this.patience = world.parameter("surveillance.patience");
    }

    /** A unit that has arrived begins to watch. */
    void begin(Unit unit, SubjectId subject, long cause) {
        unit.watch(subject, cause);
        Rota rota = rotas.computeIfAbsent(
                unit.id(), id -> new Rota(unit, world.clockwork().newIndex()));
        rota.cause = cause;
        if (!rota.due) {
            lookLater(rota);
        }
    }

    /** The looks of one unit, one every interval at whatever it watches then. */
    private static final class Rota {
        private final Unit unit;
        private final int index;
        private long cause;
        private boolean due;

        Rota(Unit unit, int index) {
            this.unit = unit;
            this.index = index;
        }
    }

    /** What an agency's looks at one subject have brought. */
    private static final class Case {
        private final Draws draws;
        private int looksInVain;

        Case(Draws draws) {
            this.draws = draws;
        }
    }

    private Case caseOf(Desk desk, SubjectId subject) {
        return cases.computeIfAbsent(
                desk.id() + " " + subject,
                pair -> new Case(
                        world.chance().draws(Purpose.SURVEILLANCE, Chance.keyOf(desk.id()), Chance.keyOf(subject))));
    }

    private void lookLater(Rota rota) {
        rota.due = true;
        world.clockwork().at(world.now_h() + interval_h, Phase.OPERATION, rota.index, () -> {
            rota.due = false;
            SubjectId subject = rota.unit.watched();
            if (subject == null) {
                return Wake.EMPTY;
            }
            Case found = caseOf(rota.unit.desk(), subject);
            look(rota.unit, subject, found, rota.cause);
            if (found.looksInVain >= patience) {
                found.looksInVain = 0;
                rota.unit.stopWatching(rota.cause);
                rota.unit.desk().drop(subject);
            } else {
                lookLater(rota);
            }
            return Wake.USED;
        });
    }

    private void look(Unit unit, SubjectId subject, Case found, long cause) {
        Desk desk = unit.desk();
        PlaceId place = unit.place();
        Site site = underworld.site(subject);
        boolean crimeHere = site != null && site.place().equals(place) && site.presence() == Presence.OCCUPIED;
        boolean innocentHere =
                underworld.innocentPlace(subject).filter(place::equals).isPresent();
        Presence presence = crimeHere || innocentHere ? Presence.OCCUPIED : Presence.EMPTY;
        long seen = world.record(
                place,
                Audience.of(desk.id()),
                cause,
                new Happening.PremisesSeen(desk.id(), unit.id(), subject, presence));
        desk.see(subject, place, presence);
        double chance = crimeHere ? sighting : innocentHere ? sighting * MISTAKEN : 0;
        if (!found.draws.happens(chance)) {
            found.looksInVain++;
        } else {
            found.looksInVain = 0;
            var id = new LeadId(subject + "/" + unit.id() + "/" + unit.countSighting());
            var lead = new Lead(
                    id,
                    subject,
                    SubjectKind.PREMISES,
                    place,
                    SourceClass.SIGHTINGS,
                    SEEN_WITH_OWN_EYES,
                    desk.id(),
                    world.now_h());
            desk.read(lead, seen);
        }
    }
}
