package org.tributary.doctrine;

import java.util.ArrayList;
import java.util.List;
import org.tributary.order.Order;
import org.tributary.picture.Commander;
import org.tributary.picture.Doctrine;
import org.tributary.picture.SeatPicture;
import org.tributary.quantity.SeatId;

/** Does its national work well and tells nobody: shares at home, searches, watches, raids when its own courts agree. */
public final class Alone implements Doctrine {
    /** Made by {@link java.util.ServiceLoader}. */
    public Alone() {}

    @Override
    public String name() {
        return "alone";
    }

    @Override
    public String summary() {
        return "Shares among its own agencies only, and raids as soon as it has a warrant.";
    }

    @Override
    public Commander commanderFor(SeatId seat) {
        return new AloneCommander();
    }

    private static final class AloneCommander implements Commander {
        private final NationalWork work = new NationalWork();
        private final MoneyWork money = new MoneyWork();

        @Override
        public List<Order> decide(SeatPicture picture) {
            var orders = new ArrayList<Order>();
            work.organise(picture, orders);
            work.watch(picture, orders);
            money.byLetter(picture, orders);
            work.pressAtHome(picture, orders);
            work.raidAtOnce(picture, orders);
            Homecoming.fetch(picture, orders);
            CaseWork.ask(picture, orders);
            return orders;
        }
    }
}
