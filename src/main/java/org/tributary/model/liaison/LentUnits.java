package org.tributary.model.liaison;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.tributary.event.Audience;
import org.tributary.event.Happening;
import org.tributary.model.clockwork.Phase;
import org.tributary.model.clockwork.Wake;
import org.tributary.model.clockwork.World;
import org.tributary.model.intelligence.Desk;
import org.tributary.model.police.Raids.SeatCall;
import org.tributary.model.police.Travel;
import org.tributary.model.police.Unit;
import org.tributary.quantity.PlaceId;

/** Units under a partner's command: they act in its country with its authority, and go home when their days are over. */
public final class LentUnits {
    private static final double HOURS_A_DAY = 24;

    private final World world;
    private final Map<Desk, List<Unit>> units;
    private final Travel travel;
    private final SeatCall seats;

    /**
     * None is lent.
     *
     * @param units by the desk that commands them now; kept up to date here
     */
    public LentUnits(World world, Map<Desk, List<Unit>> units, Travel travel, SeatCall seats) {
        this.world = world;
        this.units = units;
        this.travel = travel;
        this.seats = seats;
    }

    /** Puts a free unit under a partner's command; the order was checked before. */
    public void lend(Unit unit, Desk partner, int days, long cause) {
        Desk owner = unit.desk();
        PlaceId home = unit.place();
        double until_h = world.now_h() + days * HOURS_A_DAY;
        long lent = world.record(
                null,
                Audience.of(owner.id(), partner.id()),
                cause,
                new Happening.UnitLent(owner.id(), unit.id(), partner.id(), until_h));
        move(unit, owner, partner, partner.agency().base(), lent);
        seats.call(partner.id());
        world.clockwork().at(until_h, Phase.OPERATION, world.clockwork().newIndex(), () -> {
            unit.whenFree(() -> takeBack(unit, owner, partner, home, lent));
            return Wake.USED;
        });
    }

    private void takeBack(Unit unit, Desk owner, Desk partner, PlaceId home, long lent) {
        long returned = world.record(
                null,
                Audience.of(owner.id(), partner.id()),
                lent,
                new Happening.UnitReturned(owner.id(), unit.id(), partner.id()));
        move(unit, partner, owner, home, returned);
        seats.call(owner.id());
    }

    private void move(Unit unit, Desk from, Desk to, PlaceId place, long cause) {
        units.getOrDefault(from, new ArrayList<>()).remove(unit);
        units.computeIfAbsent(to, desk -> new ArrayList<>()).add(unit);
        unit.serve(to, place, travel.across_h(unit.place(), place), cause);
    }
}
