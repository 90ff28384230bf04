package org.tributary.model.network;

import java.util.stream.IntStream;
import org.tributary.network.Chains;
import org.tributary.network.Shape;

/** Into which parts a syndicate has fallen: those who are there, by whom they can still reach. */
final class Parts {
    private final Chains chains;
    private final int[] part;
    private final int[] sizes;
    private int largest;

    Parts(Chains chains) {
        this.chains = chains;
        this.part = Shape.components(chains.network());
        this.sizes = new int[part.length];
        for (int member = 0; member < part.length; member++) {
            if (chains.isThere(member) && ++sizes[part[member]] > sizes[largest]) {
                largest = part[member];
            }
        }
    }

    /** How many the largest part holds; of several the one found first. */
    int staying() {
        return sizes[largest];
    }

    /** Those who are there and not in it. */
    int[] leaving() {
        return IntStream.range(0, part.length)
                .filter(member -> chains.isThere(member) && part[member] != largest)
                .toArray();
    }
}
