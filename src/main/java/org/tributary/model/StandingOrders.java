package org.tributary.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tributary.event.Event;
import org.tributary.event.EventListener;
import org.tributary.event.Happening;
import org.tributary.event.Verbs;
import org.tributary.model.clockwork.Phase;
import org.tributary.model.clockwork.Wake;
import org.tributary.model.clockwork.World;
import org.tributary.order.Order;
import org.tributary.quantity.SeatId;
import org.tributary.quantity.Spelling;

/**
 * Conditional orders that wait: each is woken by the first event of its kind that its agency may know of, and then its
 * seat gives the orders that hang on it. Nothing polls.
 */
final class StandingOrders implements EventListener {
    /** So many may wait for one seat: more are a mistake. Assumed. */
    private static final int MOST = 200;

    private record Waiting(SeatId seat, Order.Conditional order, long cause, int index) {}

    /** Gives an order of a seat. */
    @FunctionalInterface
    interface Giving {
        /** Gives and records it. */
        void give(SeatId seat, Order order, long cause);
    }

    private final World world;
    private final Giving giving;
    private final Map<Class<? extends Happening>, List<Waiting>> waiting = new HashMap<>();
    private final Map<SeatId, Integer> counts = new HashMap<>();

    StandingOrders(World world, Giving giving) {
        this.world = world;
        this.giving = giving;
    }

    /** Waits for what an order names; says why it cannot, if so. */
    Optional<String> keep(SeatId seat, Order.Conditional order, long cause) {
        Optional<Class<? extends Happening>> kind = Verbs.find(order.when().event());
        if (kind.isEmpty()) {
            String hint = Spelling.nearest(order.when().event(), Verbs.all())
                    .map("; did you mean \"%s\"?"::formatted)
                    .orElse("");
            return Optional.of(
                    "there is no event \"%s\"%s".formatted(order.when().event(), hint));
        }
        if (order.when()
                .at()
                .filter(place -> world.region().find(place).isEmpty())
                .isPresent()) {
            return Optional.of("there is no place " + order.when().at().get());
        }
        if (order.then().isEmpty()) {
            return Optional.of("a conditional order needs orders that hang on it");
        }
        if (order.then().stream().anyMatch(Order.Conditional.class::isInstance)) {
            return Optional.of("no conditional order may hang on another");
        }
        if (counts.merge(seat, 1, Integer::sum) > MOST) {
            return Optional.of("%d conditional orders of %s wait already".formatted(MOST, seat));
        }
        if (!waiting.containsKey(kind.get())) {
            world.addListener(this, List.of(kind.get()));
        }
        waiting.computeIfAbsent(kind.get(), k -> new ArrayList<>())
                .add(new Waiting(seat, order, cause, world.clockwork().newIndex()));
        return Optional.empty();
    }

    @Override
    public void hear(Event event) {
        List<Waiting> candidates = waiting.get(event.what().getClass());
        if (candidates == null) {
            return;
        }
        for (int i = candidates.size() - 1; i >= 0; i--) {
            Waiting candidate = candidates.get(i);
            if (isOver(candidate.order().when())) {
                end(candidates, i);
            } else if (isMet(candidate.order(), event)) {
                end(candidates, i);
                wake(candidate, event.sequence());
            }
        }
    }

    private void end(List<Waiting> candidates, int i) {
        counts.merge(candidates.remove(i).seat(), -1, Integer::sum);
    }

    private boolean isOver(Order.Trigger when) {
        return when.until_h().filter(until_h -> until_h < world.now_h()).isPresent();
    }

    private static boolean isMet(Order.Conditional order, Event event) {
        boolean here =
                order.when().at().map(place -> place.equals(event.place())).orElse(true);
        return here && event.mayKnow().includes(order.agency());
    }

    private void wake(Waiting candidate, long cause) {
        world.clockwork().at(world.now_h(), Phase.DECISION, candidate.index(), () -> {
            candidate.order().then().forEach(order -> giving.give(candidate.seat(), order, cause));
            return Wake.USED;
        });
    }
}
