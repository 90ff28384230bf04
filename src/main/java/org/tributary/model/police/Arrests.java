package org.tributary.model.police;

import java.util.Optional;
import org.tributary.chance.Chance;
import org.tributary.chance.Purpose;
import org.tributary.event.Audience;
import org.tributary.event.Happening;
import org.tributary.model.clockwork.World;
import org.tributary.model.network.Memberships;
import org.tributary.picture.Suspect;
import org.tributary.quantity.AgencyId;
import org.tributary.quantity.SubjectId;

/** Looks for those whom arrested members named, and arrests them where they are found. */
public final class Arrests {
    private final World world;
    private final Memberships memberships;
    private final Tasks tasks;
    private final Raids.SeatCall seats;
    private final double success;

    /** Nobody is looked for yet. */
    public Arrests(World world, Memberships memberships, Tasks tasks, Raids.SeatCall seats) {
        this.world = world;
        this.memberships = memberships;
        this.tasks = tasks;
        this.seats = seats;
        this.success = world.parameter("arrest.success");
    }

    /** What an agency knows of somebody, if he was named to it. */
    public Optional<Suspect> suspect(AgencyId agency, SubjectId member) {
        return memberships.suspects().find(agency, member);
    }

    /** Sends a unit to where somebody is said to live; the order was checked before. */
    public void seek(Unit unit, Suspect suspect, long cause) {
        AgencyId agency = unit.desk().id();
        memberships.suspects().strike(agency, suspect.member());
        tasks.go(unit, suspect.place(), cause, () -> {
            long key = Chance.keyOf(suspect.member());
            boolean found = memberships.isAtLarge(suspect.member())
                    && world.chance()
                            .draws(Purpose.ARREST, key, unit.desk().key())
                            .happens(success);
            if (found) {
                memberships.arrest(suspect.member(), agency, suspect.place(), cause);
            } else {
                world.record(
                        suspect.place(),
                        Audience.of(agency),
                        cause,
                        new Happening.ArrestFailed(agency, unit.id(), suspect.member()));
            }
            seats.call(agency);
        });
    }
}
