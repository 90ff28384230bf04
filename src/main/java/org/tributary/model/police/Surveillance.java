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

/** Investigators who watch premises: every so often they look, and see whether people are at work and now and then more. */
public final class Surveillance {
    /** What investigators see for themselves is well graded. Assumed. */
    private static final Grade SEEN_WITH_OWN_EYES = Grade.parse("A2");

    /** Innocent premises give such a sighting the more rarely, the more it says: exp(−nats). */
    private static final double MISTAKEN = StrictMath.exp(-SEEN_WITH_OWN_EYES.nats());

    private final World world;
    private final Underworld underworld;
    private final Map<String, Draws> drawsOf = new HashMap<>();
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
        Draws draws = drawsOf.computeIfAbsent(
                unit.id() + " " + subject,
                pair -> world.chance().draws(Purpose.SURVEILLANCE, Chance.keyOf(unit.id()), Chance.keyOf(subject)));
        lookLater(new Watch(unit, subject, draws, world.clockwork().newIndex(), cause));
    }

    /** One unit watching one subject. */
    private static final class Watch {
        private final Unit unit;
        private final SubjectId subject;
        private final Draws draws;
        private final int index;
        private final long cause;
        private final int number;
        private int looksInVain;

        Watch(Unit unit, SubjectId subject, Draws draws, int index, long cause) {
            this.unit = unit;
            this.subject = subject;
            this.draws = draws;
            this.index = index;
            this.cause = cause;
            this.number = unit.watches();
        }
    }

    private void lookLater(Watch watch) {
        world.clockwork().at(world.now_h() + interval_h, Phase.OPERATION, watch.index, () -> {
            if (watch.unit.watched() == null || watch.unit.watches() != watch.number) {
                return Wake.EMPTY;
            }
            look(watch);
            if (watch.looksInVain >= patience) {
                watch.unit.stopWatching(watch.cause);
                watch.unit.desk().drop(watch.subject);
            } else {
                lookLater(watch);
            }
            return Wake.USED;
        });
    }

    private void look(Watch watch) {
        Unit unit = watch.unit;
        SubjectId subject = watch.subject;
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
                watch.cause,
                new Happening.PremisesSeen(desk.id(), unit.id(), subject, presence));
        desk.see(subject, place, presence);
        double chance = crimeHere ? sighting : innocentHere ? sighting * MISTAKEN : 0;
        if (!watch.draws.happens(chance)) {
            watch.looksInVain++;
        } else {
            watch.looksInVain = 0;
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
