package org.tributary._support;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tributary.event.EventLines;
import org.tributary.order.Order;
import org.tributary.picture.Commander;
import org.tributary.quantity.SeatId;
import org.tributary.run.Run;

/**
 * Plays one run in a Java of its own: {@code <scenario> <doctrine> <seed> [by-identity]} prints how many lines the log
 * has and the hash of log and score. With {@code by-identity} the commanders order what they order by identity hash, as
 * a careless doctrine might.
 */
public final class FreshPlay {
    private FreshPlay() {}

    /** Plays and prints. */
    public static void main(String[] arguments) {
        var plan = Plays.under(arguments[1], arguments[0]);
        long seed = Long.parseLong(arguments[2]);
        List<String> lines;
        if (arguments.length > 3) {
            var run = new Run(plan, seed);
            var heard = new ArrayList<String>();
            run.with(event -> heard.add(EventLines.line(event))).simulate(byIdentity(run.commanders()));
            lines = heard;
        } else {
            lines = Plays.linesAndScore(plan, seed);
        }
        System.out.println(lines.size() + " " + Plays.sha256(lines));
    }

    private static Map<SeatId, Commander> byIdentity(Map<SeatId, Commander> commanders) {
        var careless = new LinkedHashMap<SeatId, Commander>();
        commanders.forEach((seat, commander) -> careless.put(seat, picture -> {
            List<Order> orders = new ArrayList<>(commander.decide(picture));
            orders.sort((one, other) -> Integer.compare(System.identityHashCode(one), System.identityHashCode(other)));
            return orders;
        }));
        return careless;
    }
}
