package org.tributary.model.network;

import org.tributary.model.clockwork.Phase;
import org.tributary.model.clockwork.Wake;
import org.tributary.model.clockwork.World;

/**
 * How far a syndicate prefers security to efficiency, 0 to 1: each loss moves it towards 1, and while it is above what
 * the syndicate likes, half of that goes in each time of quiet.
 *
 * <p>Source of the dial: MADTOR (Manzi and Calderoni 2024). The numbers are assumed.
 */
final class Dial {
    /** Nearer than this is as it was. Assumed. */
    private static final double CALM = 0.02;

    private final World world;
    private final double liked;
    private final double step;
    private final double quiet_h;
    private final Runnable moved;
    private final int index;
    private double value;
    private boolean calming;

    /** A dial at the value that the syndicate likes; it tells when it moved. */
    Dial(World world, double liked, double step, double quiet_h, Runnable moved) {
        this.world = world;
        this.liked = liked;
        this.step = step;
        this.quiet_h = quiet_h;
        this.moved = moved;
        this.index = world.clockwork().newIndex();
        this.value = liked;
    }

    double value() {
        return value;
    }

    /** What the syndicate likes, when nothing was lost for long; its plans are made for that. */
    double liked() {
        return liked;
    }

    /** Something was lost. */
    void loss() {
        value += step * (1 - value);
        if (!calming && value - liked > CALM) {
            calmLater();
        }
    }

    private void calmLater() {
        calming = true;
        world.clockwork().at(world.now_h() + quiet_h, Phase.CRIME, index, () -> {
            calming = false;
            value = liked + (value - liked) / 2;
            if (value - liked > CALM) {
                calmLater();
            } else {
                value = liked;
            }
            moved.run();
            return Wake.USED;
        });
    }
}
