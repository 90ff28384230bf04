package org.tributary.pattern;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.tributary.event.Event;
import org.tributary.event.EventListener;
import org.tributary.event.Happening;
import org.tributary.quantity.Country;
import org.tributary.quantity.Goods;
import org.tributary.quantity.PlaceId;

/** What one run found of drugs, how much at a time, at how many places they passed, and what they cost meanwhile. */
final class SeizureTally implements EventListener {
    private record Sold(Goods goods, Country country) {}

    /** A price over its base, and since when. */
    private static final class Price {
        private double now = 1;
        private double since_h;
        private double summed;
    }

    private final Set<PlaceId> places = new HashSet<>();
    private final Map<Sold, Price> prices = new LinkedHashMap<>();
    private int seizures;
    private double kg;
    private double ended_h;

    @Override
    public void hear(Event event) {
        if (event.what() instanceof Happening.LoadSeized load && load.goods().isDrug()) {
            seizures++;
            kg += load.amount();
        } else if (event.what() instanceof Happening.CrossingPassed load
                && load.goods().isDrug()
                && event.place() != null) {
            places.add(event.place());
        } else if (event.what() instanceof Happening.PriceChanged price) {
            change(price, event.at_h());
        }
    }

    private void change(Happening.PriceChanged changed, double now_h) {
        Price price = prices.computeIfAbsent(new Sold(changed.goods(), changed.country()), none -> new Price());
        price.summed += price.now * (now_h - price.since_h);
        price.now = changed.usd() / changed.base_usd();
        price.since_h = now_h;
        ended_h = Math.max(ended_h, now_h);
    }

    int seizures() {
        return seizures;
    }

    double kg() {
        return kg;
    }

    /** The mean amount of a seizure; 0 if there was none. */
    double kgASeizure() {
        return seizures == 0 ? 0 : kg / seizures;
    }

    /** At how many crossings drugs passed. */
    int places() {
        return places.size();
    }

    /** The mean over time and markets of price over base; every price is told at ENDEX. */
    double meanPrice() {
        double sum = 0;
        for (Price price : prices.values()) {
            sum += price.summed / ended_h;
        }
        return prices.isEmpty() ? 0 : sum / prices.size();
    }
}
