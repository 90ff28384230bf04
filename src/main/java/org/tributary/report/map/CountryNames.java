package org.tributary.report.map;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.tributary.quantity.Country;
import org.tributary.region.BaseMap;

/** Where a country's name fits on its ground: inside its outline and far from places. */
final class CountryNames {
    private static final int STEPS = 28;
    private static final double SIZE_PX = 12;

    private CountryNames() {}

    /** The names of the core countries that find room, as labels of the lowest rank centred on their point. */
    static void place(View view, List<Spot> places, Labels labels, NameWriter writer) {
        for (BaseMap.Shape shape : BaseMap.countries()) {
            name(shape.name()).ifPresent(name -> {
                double width = TextWidth.of(name, SIZE_PX) * 1.25;
                best(view.frame(), Ground.rings(view, shape), places, width, labels)
                        .ifPresent(spot -> {
                            Box box = box(spot, width);
                            labels.take(box);
                            writer.write(name, box);
                        });
            });
        }
    }

    private static Box box(Spot spot, double width) {
        return new Box(spot.x() - width / 2, spot.y() - SIZE_PX / 2, width, SIZE_PX);
    }

    /** Writes a name into a box. */
    interface NameWriter {
        void write(String name, Box box);
    }

    private static Optional<String> name(String code) {
        for (Country country : Country.values()) {
            if (country.name().equals(code)) {
                return Optional.of(country.englishName().toUpperCase(Locale.ROOT));
            }
        }
        return Optional.empty();
    }

    private static Optional<Spot> best(
            Box frame, List<List<Spot>> rings, List<Spot> places, double width, Labels labels) {
        Spot best = null;
        double bestRoom = SIZE_PX;
        for (int i = 1; i < STEPS; i++) {
            for (int j = 1; j < STEPS; j++) {
                Spot spot = new Spot(frame.x() + frame.width() * i / STEPS, frame.y() + frame.height() * j / STEPS);
                double room = room(spot, places, frame, width);
                if (room > bestRoom && labels.isFree(box(spot, width)) && isInside(rings, spot, width)) {
                    best = spot;
                    bestRoom = room;
                }
            }
        }
        return Optional.ofNullable(best);
    }

    private static double room(Spot spot, List<Spot> places, Box frame, double width) {
        double toEdge = Math.min(
                Math.min(spot.x() - frame.x(), frame.x() + frame.width() - spot.x()) - width / 2,
                Math.min(spot.y() - frame.y(), frame.y() + frame.height() - spot.y()) - SIZE_PX);
        double toPlace = places.stream()
                .mapToDouble(place -> place.distanceTo(spot) - width / 2)
                .min()
                .orElse(frame.width());
        return Math.min(60, Math.min(toEdge, toPlace));
    }

    private static boolean isInside(List<List<Spot>> rings, Spot spot, double width) {
        return isInside(rings, spot.moved(-width / 2, 0))
                && isInside(rings, spot)
                && isInside(rings, spot.moved(width / 2, 0));
    }

    /** Even-odd rule: a ray to the east meets the outline an odd number of times. */
    private static boolean isInside(List<List<Spot>> rings, Spot spot) {
        boolean inside = false;
        for (List<Spot> ring : rings) {
            for (int i = 0; i < ring.size(); i++) {
                Spot a = ring.get(i == 0 ? ring.size() - 1 : i - 1);
                Spot b = ring.get(i);
                boolean spans = (a.y() > spot.y()) != (b.y() > spot.y());
                if (spans && spot.x() < a.x() + (spot.y() - a.y()) / (b.y() - a.y()) * (b.x() - a.x())) {
                    inside = !inside;
                }
            }
        }
        return inside;
    }
}
