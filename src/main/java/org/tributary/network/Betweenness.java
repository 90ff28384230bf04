package org.tributary.network;

import java.util.Arrays;

/**
 * On how many shortest paths each member lies: the mark of a broker.
 *
 * <p>Source: Brandes 2001, "A faster algorithm for betweenness centrality", Journal of Mathematical Sociology 25(2).
 * Costs members times ties.
 */
public final class Betweenness {
    private final Network network;
    private final double[] between;
    private final double[] paths;
    private final double[] share;
    private final int[] distance;
    private final int[] order;

    private Betweenness(Network network) {
        int members = network.members();
        this.network = network;
        this.between = new double[members];
        this.paths = new double[members];
        this.share = new double[members];
        this.distance = new int[members];
        this.order = new int[members];
    }

    /** For each member the sum, over all pairs of others, of the share of their shortest paths that it lies on. */
    public static double[] of(Network network) {
        var measure = new Betweenness(network);
        for (int start = 0; start < network.members(); start++) {
            if (network.degree(start) > 0) {
                measure.from(start);
            }
        }
        for (int member = 0; member < measure.between.length; member++) {
            // each pair was walked from both its ends
            measure.between[member] /= 2;
        }
        return measure.between;
    }

    /** The member of the highest betweenness; of several the one with most ties, then the lowest number; -1 if there is none. */
    public static int highest(Network network) {
        double[] between = of(network);
        int best = -1;
        for (int member = 0; member < between.length; member++) {
            boolean more = best < 0
                    || between[member] > between[best]
                    || (between[member] == between[best] && network.degree(member) > network.degree(best));
            if (more) {
                best = member;
            }
        }
        return best;
    }

    private void from(int start) {
        Arrays.fill(distance, -1);
        Arrays.fill(paths, 0);
        Arrays.fill(share, 0);
        distance[start] = 0;
        paths[start] = 1;
        order[0] = start;
        int reached = 1;
        for (int i = 0; i < reached; i++) {
            int here = order[i];
            for (int half = network.firstHalf(here); half >= 0; half = network.nextHalf(half)) {
                int there = network.end(half);
                if (distance[there] < 0) {
                    distance[there] = distance[here] + 1;
                    order[reached++] = there;
                }
                if (distance[there] == distance[here] + 1) {
                    paths[there] += paths[here];
                }
            }
        }
        for (int i = reached - 1; i > 0; i--) {
            handBack(order[i]);
        }
    }

    /** A member hands its share of the paths back to those who come before it on them. */
    private void handBack(int member) {
        between[member] += share[member];
        for (int half = network.firstHalf(member); half >= 0; half = network.nextHalf(half)) {
            int before = network.end(half);
            if (distance[before] == distance[member] - 1) {
                share[before] += paths[before] / paths[member] * (1 + share[member]);
            }
        }
    }
}
