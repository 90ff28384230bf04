package org.tributary.network;

import org.tributary.chance.Draws;

/** Takes members out of a network one by one and says what is left of its largest component. */
public final class Removal {
    private Removal() {}

    /**
     * Removes the member of the highest betweenness, again and again, and gives which share of its members the largest
     * component still holds.
     */
    public static double ofBrokers(Network network, int removals) {
        var left = network.copy();
        for (int i = 0; i < removals; i++) {
            left.isolate(Betweenness.highest(left));
        }
        return share(left, network);
    }

    /**
     * Removes so many members of the largest component at random, and gives which share of its members the largest
     * component still holds.
     */
    public static double ofAnybody(Network network, int removals, Draws draws) {
        int[] component = membersOfLargest(network);
        var left = network.copy();
        for (int i = 0; i < removals && i < component.length; i++) {
            int drawn = i + draws.below(component.length - i);
            left.isolate(component[drawn]);
            component[drawn] = component[i];
        }
        return share(left, network);
    }

    private static int[] membersOfLargest(Network network) {
        int[] component = Shape.components(network);
        int[] sizes = new int[network.members()];
        int best = 0;
        for (int number : component) {
            sizes[number]++;
        }
        for (int number = 1; number < sizes.length; number++) {
            best = sizes[number] > sizes[best] ? number : best;
        }
        int largest = best;
        return java.util.stream.IntStream.range(0, component.length)
                .filter(member -> component[member] == largest)
                .toArray();
    }

    private static double share(Network left, Network before) {
        return (double) Shape.largestComponent(left) / Shape.largestComponent(before);
    }
}
