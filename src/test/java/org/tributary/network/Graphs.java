package org.tributary.network;

import org.tributary.chance.Chance;
import org.tributary.chance.Draws;
import org.tributary.chance.Purpose;

/** Small networks to test with. */
final class Graphs {
    private Graphs() {}

    static Draws draws(long seed) {
        return Chance.of(seed).draws(Purpose.TIES, 1);
    }

    static Network star(int members) {
        var network = new Network(members);
        for (int i = 1; i < members; i++) {
            network.tie(0, i);
        }
        return network;
    }

    static Network ring(int members) {
        var network = new Network(members);
        for (int i = 0; i < members; i++) {
            network.tie(i, (i + 1) % members);
        }
        return network;
    }

    static Network complete(int members) {
        var network = new Network(members);
        for (int i = 0; i < members; i++) {
            for (int j = 0; j < i; j++) {
                network.tie(i, j);
            }
        }
        return network;
    }

    /** Up to 12 members with ties and cuts at random, so that the lists of free halves are used. */
    static Network any(Draws draws) {
        int members = 1 + draws.below(12);
        var network = new Network(members, draws.below(4));
        int steps = draws.below(60);
        for (int i = 0; i < steps; i++) {
            int one = draws.below(members);
            int other = draws.below(members);
            if (draws.happens(0.7)) {
                network.tie(one, other);
            } else if (draws.happens(0.8)) {
                network.cut(one, other);
            } else {
                network.isolate(one);
            }
        }
        return network;
    }
}
