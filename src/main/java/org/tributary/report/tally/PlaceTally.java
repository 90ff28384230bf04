package org.tributary.report.tally;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.tributary.event.Event;
import org.tributary.event.EventListener;
import org.tributary.event.Happening;
import org.tributary.quantity.Goods;
import org.tributary.quantity.OperationId;
import org.tributary.quantity.PlaceId;
import org.tributary.report.map.PlaceTotal;

/**
 * What happened at each place. A raid counts as having found nobody or as having met people once that is known.
 *
 * <p>Raids are told apart by their operation; at most {@value #MOST_RAIDS} are.
 */
public final class PlaceTally implements EventListener {
    /** How many raids are told apart; later ones are counted as having met people. */
    public static final int MOST_RAIDS = 20_000;

    private final Map<PlaceId, PlaceTotal> totals = new TreeMap<>();
    private final Map<OperationId, PlaceId> raids = new HashMap<>();
    private long struck;
    private long foundNothing;
    private long nowhere;

    PlaceTally() {}

    @Override
    public void hear(Event event) {
        if (event.what() instanceof Happening.PersonsFreed people) {
            add(event.place(), place -> new PlaceTotal(place, people.freed(), 0, 0, 0, 0));
        } else if (event.what() instanceof Happening.LoadSeized load) {
            add(event.place(), place -> seized(place, load));
        } else if (event.what() instanceof Happening.RaidStruck raid) {
            strike(raid, event.place());
        } else if (event.what() instanceof Happening.RaidFoundNothing raid) {
            foundNothing++;
            @Nullable PlaceId place = raids.get(raid.operation());
            if (place != null) {
                add(place, at -> new PlaceTotal(at, 0, 0, 0, -1, 1));
            } else {
                add(event.place(), at -> new PlaceTotal(at, 0, 0, 0, 0, 1));
            }
        }
    }

    private void strike(Happening.RaidStruck raid, @Nullable PlaceId place) {
        struck++;
        add(place, at -> new PlaceTotal(at, 0, 0, 0, 1, 0));
        if (place != null && raids.size() < MOST_RAIDS) {
            raids.put(raid.operation(), place);
        }
    }

    private static PlaceTotal seized(PlaceId place, Happening.LoadSeized load) {
        Goods goods = load.goods();
        boolean drugs = goods == Goods.TABLETS || goods == Goods.CRYSTAL;
        return new PlaceTotal(place, 0, drugs ? load.amount() : 0, goods == Goods.CASH ? load.amount() : 0, 0, 0);
    }

    private interface AtPlace {
        PlaceTotal total(PlaceId place);
    }

    private void add(@Nullable PlaceId place, AtPlace more) {
        if (place == null) {
            nowhere++;
            return;
        }
        totals.merge(place, more.total(place), PlaceTotal::plus);
    }

    /** By place, in order of their ids, for places where something happened. */
    public Map<PlaceId, PlaceTotal> totals() {
        return totals;
    }

    /** Raids that began. */
    public long struck() {
        return struck;
    }

    /** Raids that found nobody. */
    public long foundNothing() {
        return foundNothing;
    }

    /** What happened nowhere in particular, and so is on no map. */
    public long nowhere() {
        return nowhere;
    }
}
