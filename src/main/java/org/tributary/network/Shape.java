package org.tributary.network;

import java.util.Arrays;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** What the shape of a network says: components, paths, centralisation, triads. */
public final class Shape {
    private Shape() {}

    /** How many members the largest component holds; 0 in a network without members. Costs members and ties. */
    public static int largestComponent(Network network) {
        int largest = 0;
        var seen = new boolean[network.members()];
        int[] queue = new int[network.members()];
        for (int start = 0; start < network.members(); start++) {
            if (!seen[start]) {
                largest = Math.max(largest, reach(network, start, seen, queue));
            }
        }
        return largest;
    }

    /**
     * The component of each member, numbered from 0 in the order of their first members. Costs members and ties.
     */
    public static int[] components(Network network) {
        int[] component = new int[network.members()];
        Arrays.fill(component, -1);
        var seen = new boolean[network.members()];
        int[] queue = new int[network.members()];
        int number = 0;
        for (int start = 0; start < network.members(); start++) {
            if (!seen[start]) {
                int size = reach(network, start, seen, queue);
                for (int i = 0; i < size; i++) {
                    component[queue[i]] = number;
                }
                number++;
            }
        }
        return component;
    }

    /** Marks all that can be reached, and gives how many; the queue then holds them in order of distance. */
    private static int reach(Network network, int start, boolean[] seen, int[] queue) {
        int size = 0;
        seen[start] = true;
        queue[size++] = start;
        for (int i = 0; i < size; i++) {
            for (int half = network.firstHalf(queue[i]); half >= 0; half = network.nextHalf(half)) {
                int there = network.end(half);
                if (!seen[there]) {
                    seen[there] = true;
                    queue[size++] = there;
                }
            }
        }
        return size;
    }

    /**
     * The mean number of ties on the shortest path, over all pairs of members joined by one; 0 where there is no pair.
     * Costs members times ties.
     */
    public static double meanPath(Network network) {
        long steps = 0;
        long pairs = 0;
        int[] distance = new int[network.members()];
        int[] queue = new int[network.members()];
        for (int start = 0; start < network.members(); start++) {
            Arrays.fill(distance, -1);
            int size = 0;
            distance[start] = 0;
            queue[size++] = start;
            for (int i = 0; i < size; i++) {
                int here = queue[i];
                steps += distance[here];
                for (int half = network.firstHalf(here); half >= 0; half = network.nextHalf(half)) {
                    int there = network.end(half);
                    if (distance[there] < 0) {
                        distance[there] = distance[here] + 1;
                        queue[size++] = there;
                    }
                }
            }
            pairs += size - 1;
        }
        return pairs == 0 ? 0 : (double) steps / pairs;
    }

    /**
     * How well the members reach each other: the sum of 1 ÷ d over all ordered pairs of them, with d the number of ties on
     * the shortest path, and nothing where there is no path. From every member if they are few, otherwise estimated from
     * some, evenly spread. Costs ties times the members looked from. Source: global efficiency without its denominator,
     * Latora and Marchiori, Physical Review Letters 87:198701, 2001.
     *
     * @param counts which members count; others have no ties
     * @param most from so many members at most it is looked, above 0
     */
    public static double reach(Network network, IntPredicate counts, int most) {
        int[] members = IntStream.range(0, network.members()).filter(counts).toArray();
        int from = Math.min(members.length, most);
        int[] distance = new int[network.members()];
        int[] queue = new int[network.members()];
        double sum = 0;
        for (int i = 0; i < from; i++) {
            sum += reach(network, members[(int) ((long) i * members.length / from)], distance, queue);
        }
        return from == 0 ? 0 : sum * members.length / from;
    }

    /** The sum of 1 ÷ d from one member to all others. */
    private static double reach(Network network, int start, int[] distance, int[] queue) {
        Arrays.fill(distance, -1);
        double sum = 0;
        int size = 0;
        distance[start] = 0;
        queue[size++] = start;
        for (int i = 0; i < size; i++) {
            int here = queue[i];
            sum += distance[here] == 0 ? 0 : 1.0 / distance[here];
            for (int half = network.firstHalf(here); half >= 0; half = network.nextHalf(half)) {
                int there = network.end(half);
                if (distance[there] < 0) {
                    distance[there] = distance[here] + 1;
                    queue[size++] = there;
                }
            }
        }
        return sum;
    }

    /**
     * How far the ties hang on one member, 0 to 1: the sum of the differences to the largest degree, divided by what it
     * is in a star. Known at once. Source: Freeman 1978, Social Networks 1(3).
     */
    public static double degreeCentralisation(Network network) {
        return degreeCentralisation(network, network.members());
    }

    /**
     * The same over those members who count: others have no ties.
     *
     * @param counted how many members count, at least all that have ties
     */
    public static double degreeCentralisation(Network network, int counted) {
        if (counted < 3) {
            return 0;
        }
        double differences = (double) counted * network.largestDegree() - 2.0 * network.ties();
        return differences / ((counted - 1.0) * (counted - 2.0));
    }

    /** Groups of three of which each knows the other two. Costs the ties, each times the smaller degree of its ends. */
    public static long closedTriads(Network network) {
        long threefold = 0;
        int[] mark = new int[network.members()];
        for (int member = 0; member < network.members(); member++) {
            int stamp = member + 1;
            for (int half = network.firstHalf(member); half >= 0; half = network.nextHalf(half)) {
                mark[network.end(half)] = stamp;
            }
            for (int half = network.firstHalf(member); half >= 0; half = network.nextHalf(half)) {
                int middle = network.end(half);
                if (middle > member) {
                    for (int on = network.firstHalf(middle); on >= 0; on = network.nextHalf(on)) {
                        if (network.end(on) > middle && mark[network.end(on)] == stamp) {
                            threefold++;
                        }
                    }
                }
            }
        }
        return threefold;
    }

    /** Groups of three of which one knows both others, who do not know each other. */
    public static long openTriads(Network network) {
        long paths = 0;
        for (int member = 0; member < network.members(); member++) {
            long degree = network.degree(member);
            paths += degree * (degree - 1) / 2;
        }
        return paths - 3 * closedTriads(network);
    }
}
