package org.tributary.network;

import org.tributary.chance.Draws;

/** How a network guards itself after a loss: ties move away from the one who was seen to matter. */
public final class Reaction {
    private Reaction() {}

    /**
     * Moves a share of a member's ties to others: each friend given away keeps in touch through another friend of the
     * same member, the one of two drawn who has the fewer ties. At least one tie stays.
     *
     * @param share of the ties, 0 to 1
     * @return how many ties moved
     */
    public static int moveTies(Ties network, int from, double share, Draws draws) {
        int[] known = network.neighbours(from);
        int wanted = Math.min(known.length - 1, (int) Math.round(share * known.length));
        int moved = 0;
        for (int i = 0; i < wanted; i++) {
            int drawn = i + draws.below(known.length - i);
            int given = known[drawn];
            known[drawn] = known[i];
            known[i] = given;
            int taker = taker(network, known, i + 1, draws);
            network.cut(from, given);
            network.tie(given, taker);
            moved++;
        }
        return moved;
    }

    private static int taker(Ties network, int[] known, int begin, Draws draws) {
        int one = known[begin + draws.below(known.length - begin)];
        int other = known[begin + draws.below(known.length - begin)];
        return network.degree(one) <= network.degree(other) ? one : other;
    }
}
