package org.tributary.model;

import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.tributary.event.Audience;
import org.tributary.event.TableHappening;
import org.tributary.model.clockwork.Phase;
import org.tributary.model.clockwork.Wake;
import org.tributary.model.clockwork.World;
import org.tributary.quantity.SeatId;

/**
 * The stops of an exercise. A stop is the last thing at its time: live, play stands still after it; played again, the
 * recorded turns of that time are taken there, so that both find the world the same.
 */
final class Stops {
    private final World world;
    private final Agenda agenda;
    private final Map<SeatId, Staff> staffs;
    private final Msel msel;
    private final int index;
    private final Set<Double> called_h = new HashSet<>();
    private int number;
    private int next;

    Stops(World world, Agenda agenda, Map<SeatId, Staff> staffs, Msel msel) {
        this.world = world;
        this.agenda = agenda;
        this.staffs = staffs;
        this.msel = msel;
        this.index = world.clockwork().newIndex();
    }

    /** Puts the next recorded turns on the schedule; live ones are called one by one. */
    void begin() {
        if (next < agenda.turns().size()) {
            double at_h = agenda.turns().get(next).at_h();
            world.clockwork().at(at_h, Phase.TABLE, index, () -> takeTurns(at_h));
        }
    }

    private Wake takeTurns(double at_h) {
        while (next < agenda.turns().size() && agenda.turns().get(next).at_h() <= at_h) {
            take(agenda.turns().get(next));
            next++;
        }
        begin();
        return Wake.USED;
    }

    private void take(Agenda.Turn turn) {
        if (turn instanceof Agenda.Stop stop) {
            stopped(stop.number());
        } else if (turn instanceof Agenda.Give give) {
            Objects.requireNonNull(staffs.get(give.seat())).takeTurn();
        } else if (turn instanceof Agenda.Steer steer) {
            msel.control(steer.control());
        }
    }

    /** Lets play stand still at that time, if it lies ahead of ENDEX; once, however often it is called for. */
    void callAt(double at_h) {
        if (at_h < world.clockwork().endex_h() && called_h.add(at_h)) {
            world.clockwork().at(at_h, Phase.TABLE, index, () -> {
                number++;
                stopped(number);
                world.clockwork().pause();
                return Wake.USED;
            });
        }
    }

    /** Lets play stand still at the next full quarter of an hour. Assumed: so long it takes to call people to the table. */
    void callSoon() {
        double quarters = world.now_h() * 4;
        callAt((StrictMath.floor(quarters) + 1) / 4);
    }

    private void stopped(int which) {
        world.record(null, Audience.ALL, 0, new TableHappening.StopReached(which));
    }
}
