package org.tributary.run;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.ToDoubleFunction;
import org.tributary.chance.Chance;
import org.tributary.event.Event;
import org.tributary.event.EventListener;
import org.tributary.model.TributaryModel;
import org.tributary.model.clockwork.Trace;
import org.tributary.quantity.Amount;
import org.tributary.quantity.Goods;
import org.tributary.quantity.PlaceId;
import org.tributary.quantity.Role;
import org.tributary.quantity.SyndicateId;
import org.tributary.scenario.Scenario;
import org.tributary.scenario.Syndicate;

/** How time and memory grow with the size of a syndicate: as many loads as members, and one arrest in a hundred of them. */
public final class ScaleBench {
    private static final double WEEKS_A_YEAR = 365 / 7.0;
    private static final double MONTHS_A_YEAR = 12;
    private static final int SMALLEST = 1000;

    private ScaleBench() {}

    /** What one size took. */
    public record Size(int members, long events, double start_s, double run_s, double bytesPerMember) {}

    private static final class Counter implements EventListener {
        private long events;

        @Override
        public void hear(Event event) {
            events++;
        }
    }

    /**
     * Plays syndicates of 1,000 members and ever three times as many.
     *
     * @param base a scenario of five years in whose places the syndicate works
     * @param each told of every size
     */
    public static List<Size> upTo(int largest, Scenario base, Consumer<Size> each) {
        play(SMALLEST, base);
        play(SMALLEST, base);
        var sizes = new ArrayList<Size>();
        for (double members = SMALLEST; members <= largest * 1.001; members *= StrictMath.sqrt(10)) {
            Size size = play((int) Math.round(members), base);
            sizes.add(size);
            each.accept(size);
        }
        return sizes;
    }

    private static Size play(int members, Scenario base) {
        Scenario scenario = base.with(Map.of(new SyndicateId("crowd"), crowd(members, base)))
                .with(List.of());
        RunPlan plan = RunPlan.of(scenario, Doctrines.forSeats(scenario, Map.of("all", "idle")));
        var counter = new Counter();
        long begin = System.nanoTime();
        // desks that drown in leads would be measured instead
        var parameters = plan.parameters().with(Map.of("load.footprint", 0.0));
        var ground = new TributaryModel.Ground(plan.ways(), parameters, Chance.of(1));
        var model = new TributaryModel(
                scenario,
                ground,
                TributaryModel.Command.of(new Run(plan, 1).commanders()),
                List.of(counter),
                Trace.NONE);
        long started = System.nanoTime();
        double bytes = (double) model.memberBytes() / members;
        model.play();
        long ended = System.nanoTime();
        return new Size(members, counter.events, (started - begin) / 1e9, (ended - started) / 1e9, bytes);
    }

    private static Syndicate crowd(int members, Scenario base) {
        var roles = new EnumMap<Role, Integer>(Role.class);
        int brokers = members / 50;
        int traffickers = members / 7;
        roles.put(Role.BOSS, 10);
        roles.put(Role.BROKER, brokers);
        roles.put(Role.TRAFFICKER, traffickers);
        roles.put(Role.COURIER, members - 10 - brokers - traffickers);
        double years = base.clock().endex_h() / (24 * 365);
        var network = new Syndicate.Network(
                Optional.empty(),
                roles,
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Map.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(members / 100.0 / years / MONTHS_A_YEAR));
        var trade = new Syndicate.Trade(
                Goods.TABLETS,
                Map.of(new PlaceId("myawaddy"), 1.0),
                Map.of(new PlaceId("mae_sot"), 1.0),
                members / years / WEEKS_A_YEAR,
                new Amount(10, "kg"));
        return new Syndicate(
                Optional.empty(),
                Optional.empty(),
                List.of(trade),
                Map.of(),
                List.of(),
                Optional.of(network),
                Optional.empty());
    }

    /** The slope of the straight line that fits the logarithms best. */
    public static double slope(List<Size> sizes, ToDoubleFunction<Size> of, ToDoubleFunction<Size> on) {
        double x = 0;
        double y = 0;
        double xx = 0;
        double xy = 0;
        for (Size size : sizes) {
            double logX = StrictMath.log(of.applyAsDouble(size));
            double logY = StrictMath.log(on.applyAsDouble(size));
            x += logX;
            y += logY;
            xx += logX * logX;
            xy += logX * logY;
        }
        int n = sizes.size();
        return (n * xy - x * y) / (n * xx - x * x);
    }
}
