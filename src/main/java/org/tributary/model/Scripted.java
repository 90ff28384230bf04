package org.tributary.model;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tributary.model.clockwork.Phase;
import org.tributary.model.clockwork.Wake;
import org.tributary.model.clockwork.World;
import org.tributary.order.Order;
import org.tributary.picture.Script;

/**
 * Gives the orders of a script at their times. An order that cannot be carried out yet is kept while its line says so, and
 * tried again when the seat hears of something new, at the hours of its meetings.
 */
final class Scripted {
    private static final double HOURS_A_DAY = 24;

    private final World world;
    private final Script script;
    private final Giving giving;
    private final int index;
    private final int again;
    private final List<Kept> kept = new ArrayList<>();
    private final Set<Double> booked_h = new HashSet<>();

    /** An order that waits, and the log entry by which it was given. */
    private record Kept(Script.Line line, long number) {}

    /** How a seat gives orders. */
    interface Giving {
        /** Records that an order is given. */
        long record(Order order);

        /** Carries it out, or says why not. */
        Optional<String> carryOut(Order order, long number);

        /** Records that it was refused. */
        void refuse(Order order, String reason, long number);
    }

    /** @param index of the seat's activations, at times at which it has no other */
    Scripted(World world, Script script, Giving giving, int index) {
        this.world = world;
        this.script = script;
        this.giving = giving;
        this.index = index;
        this.again = world.clockwork().newIndex();
    }

    /** Puts the next orders on the schedule. */
    void begin() {
        double next_h = script.next_h();
        if (Double.isInfinite(next_h)) {
            return;
        }
        world.clockwork().at(next_h, Phase.DECISION, index, () -> {
            while (script.next_h() <= next_h) {
                give(script.take());
            }
            begin();
            return Wake.USED;
        });
    }

    /** Gives the next order now. */
    void take() {
        give(script.take());
    }

    private void give(Script.Line line) {
        Order order = line.order(world.now_h());
        long number = giving.record(order);
        Optional<String> reason = giving.carryOut(order, number);
        if (reason.isEmpty()) {
            return;
        }
        double until_h = Math.min(line.until_h(), world.clockwork().endex_h());
        if (until_h > world.now_h()) {
            kept.add(new Kept(line, number));
            tryAt(until_h);
        } else {
            giving.refuse(order, reason.get(), number);
        }
    }

    /** Something happened that may make possible what was not: it is tried once more at the end of the day. */
    void stir() {
        if (!kept.isEmpty()) {
            tryAt((StrictMath.floor(world.now_h() / HOURS_A_DAY) + 1) * HOURS_A_DAY);
        }
    }

    private void tryAt(double at_h) {
        if (booked_h.add(at_h)) {
            world.clockwork().at(at_h, Phase.DECISION, again, () -> {
                booked_h.remove(at_h);
                tryAgain();
                return Wake.USED;
            });
        }
    }

    private void tryAgain() {
        for (Kept each : List.copyOf(kept)) {
            Order order = each.line().order(world.now_h());
            Optional<String> reason = giving.carryOut(order, each.number());
            if (reason.isEmpty()) {
                kept.remove(each);
            } else if (each.line().until_h() <= world.now_h()
                    || world.now_h() >= world.clockwork().endex_h()) {
                kept.remove(each);
                giving.refuse(order, reason.get(), each.number());
            }
        }
    }
}
