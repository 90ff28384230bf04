package org.tributary.report.map;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.tributary.region.Place;

/** Finds places that lie so close together on a map that they need one of their own. */
final class Crowds {
    private Crowds() {}

    /**
     * Groups of places each of which is nearer than so many pixels to another of its group; the largest first, at most
     * so many.
     *
     * @param wanted which groups count
     */
    static List<List<Place>> in(
            View view, List<Place> places, double near_px, Predicate<List<Place>> wanted, int most) {
        int[] group = new int[places.size()];
        for (int i = 0; i < group.length; i++) {
            group[i] = i;
        }
        for (int i = 0; i < group.length; i++) {
            for (int j = 0; j < i; j++) {
                if (view.spot(places.get(i)).distanceTo(view.spot(places.get(j))) < near_px) {
                    unite(group, group[i], group[j]);
                }
            }
        }
        List<List<Place>> crowds = new ArrayList<>();
        for (int g = 0; g < group.length; g++) {
            List<Place> members = members(group, g, places);
            if (!members.isEmpty() && wanted.test(members)) {
                crowds.add(members);
            }
        }
        crowds.sort(Comparator.comparingInt((List<Place> crowd) -> -crowd.size()));
        return crowds.subList(0, Math.min(most, crowds.size()));
    }

    private static void unite(int[] group, int one, int other) {
        int kept = Math.min(one, other);
        int gone = Math.max(one, other);
        for (int i = 0; i < group.length; i++) {
            if (group[i] == gone) {
                group[i] = kept;
            }
        }
    }

    private static List<Place> members(int[] group, int wanted, List<Place> places) {
        List<Place> members = new ArrayList<>();
        for (int i = 0; i < group.length; i++) {
            if (group[i] == wanted) {
                members.add(places.get(i));
            }
        }
        return members;
    }
}
