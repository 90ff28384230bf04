package org.tributary.pattern;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tributary.event.Event;
import org.tributary.event.EventListener;
import org.tributary.event.Happening;
import org.tributary.quantity.Goods;
import org.tributary.quantity.PlaceId;
import org.tributary.quantity.SubjectId;
import org.tributary.region.Place;
import org.tributary.region.Region;

/** Counts the drugs of one run, in kilograms: what set out, what passed each border, what was found and what arrived. */
final class BorderFlow implements EventListener {
    private final Region region;
    private final Map<Border, Double> passed_kg = new LinkedHashMap<>();
    private final Map<Border, Double> seized_kg = new LinkedHashMap<>();
    private final Map<Border, Set<SubjectId>> seen = new LinkedHashMap<>();
    private double departed_kg;
    private double delivered_kg;

    BorderFlow(Region region) {
        this.region = region;
    }

    @Override
    public void hear(Event event) {
        if (event.what() instanceof Happening.LoadDeparted load && isDrug(load.goods())) {
            departed_kg += load.amount();
        } else if (event.what() instanceof Happening.CrossingPassed load && isDrug(load.goods())) {
            pass(load.subject(), event.place(), load.amount());
        } else if (event.what() instanceof Happening.LoadSeized load && isDrug(load.goods())) {
            borderAt(event.place()).ifPresent(border -> seized_kg.merge(border, load.amount(), Double::sum));
        } else if (event.what() instanceof Happening.LoadDelivered load && isDrug(load.goods())) {
            delivered_kg += load.amount();
        }
    }

    private static boolean isDrug(Goods goods) {
        return goods == Goods.TABLETS || goods == Goods.CRYSTAL;
    }

    /** Some ways touch two crossings of one border; a load passes a border once. */
    private void pass(SubjectId load, @Nullable PlaceId at, double amount_kg) {
        borderAt(at).ifPresent(border -> {
            if (seen.computeIfAbsent(border, b -> new HashSet<>()).add(load)) {
                passed_kg.merge(border, amount_kg, Double::sum);
            }
        });
    }

    private Optional<Border> borderAt(@Nullable PlaceId at) {
        return Optional.ofNullable(at)
                .map(region::place)
                .filter(Place::isCrossing)
                .map(Border::of);
    }

    double departed_kg() {
        return departed_kg;
    }

    double delivered_kg() {
        return delivered_kg;
    }

    double passed_kg(Border border) {
        return passed_kg.getOrDefault(border, 0.0);
    }

    double seized_kg(Border border) {
        return seized_kg.getOrDefault(border, 0.0);
    }

    double seized_kg() {
        return seized_kg.values().stream().mapToDouble(Double::doubleValue).sum();
    }

    /** The borders that loads came to. */
    Set<Border> borders() {
        var all = new LinkedHashSet<>(passed_kg.keySet());
        all.addAll(seized_kg.keySet());
        return all;
    }
}
