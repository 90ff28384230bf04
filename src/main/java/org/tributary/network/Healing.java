package org.tributary.network;

import java.util.Optional;
import org.tributary.chance.Draws;

/**
 * Blow and recovery in turn: the hub is removed, and somebody who is there takes its place.
 *
 * <p>Source of the experiment: Diviák 2023; Duijn, Kashirin and Sloot 2014.
 */
public final class Healing {
    private Healing() {}

    /**
     * The mean shortest path after so many blows, divided by what it was before; members of different components count
     * as far from each other as there are members in the network before, so that falling apart is no improvement.
     *
     * @param recovery how gaps are closed; nothing if they stay open
     * @param inheritance the chance that a successor gets to know somebody who knew the removed one, 0 to 1
     */
    public static double pathAfter(
            Network before, int blows, Optional<Recovery> recovery, double inheritance, Draws draws) {
        var network = before.copy();
        var removed = new boolean[network.members()];
        double start = path(network, removed);
        for (int blow = 0; blow < blows; blow++) {
            int hub = hub(network);
            removed[hub] = true;
            int[] known = network.isolate(hub);
            if (recovery.isPresent()) {
                int successor = recovery.get().successor(network, known, member -> !removed[member], draws);
                if (successor >= 0) {
                    recovery.get().inherit(network, successor, known, inheritance, member -> !removed[member], draws);
                }
            }
        }
        return path(network, removed) / start;
    }

    /** The member with the most ties; of several the one with the lowest number. */
    private static int hub(Network network) {
        for (int member = 0; member < network.members(); member++) {
            if (network.degree(member) == network.largestDegree()) {
                return member;
            }
        }
        throw new IllegalStateException("A network without members has no hub.");
    }

    private static double path(Network network, boolean[] removed) {
        int[] sizes = new int[network.members()];
        int[] component = Shape.components(network);
        int left = 0;
        for (int member = 0; member < sizes.length; member++) {
            if (!removed[member]) {
                sizes[component[member]]++;
                left++;
            }
        }
        double joined = 0;
        for (int size : sizes) {
            joined += size * (size - 1.0);
        }
        double pairs = left * (left - 1.0);
        return (Shape.meanPath(network) * joined + network.members() * (pairs - joined)) / pairs;
    }
}
