package org.tributary.doctrine;

import java.util.List;
import org.tributary.picture.Commander;
import org.tributary.picture.Doctrine;
import org.tributary.quantity.SeatId;

/** Gives no order. What happens under it is what routine alone brings. */
public final class Idle implements Doctrine {
    /** Made by {@link java.util.ServiceLoader}. */
    public Idle() {}

    @Override
    public String name() {
        return "idle";
    }

    @Override
    public String summary() {
        return "Gives no order at all.";
    }

    @Override
    public Commander commanderFor(SeatId seat) {
        return picture -> List.of();
    }
}
