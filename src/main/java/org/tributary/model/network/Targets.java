package org.tributary.model.network;

import java.util.Comparator;
import java.util.stream.IntStream;
import org.tributary.chance.Draws;
import org.tributary.network.Betweenness;
import org.tributary.network.Network;
import org.tributary.scenario.Inject.First;

/** Whom a blow takes first. */
final class Targets {
    /** In a larger network degree stands for betweenness, whose cost grows with the square. */
    private static final int MOST_BETWEEN = 5000;

    private Targets() {}

    /** So many members who are there, each once; fewer if there are fewer. */
    static int[] of(Members members, First first, int wanted, Draws draws) {
        int[] there = IntStream.range(0, members.chains().network().members())
                .filter(members.chains()::isThere)
                .toArray();
        int count = Math.min(wanted, there.length);
        return switch (first) {
            case ANYBODY -> anybody(there, count, draws);
            case BROKERS -> brokers(members.chains().network(), there, count);
            case CARRIERS ->
                IntStream.of(there)
                        .boxed()
                        .sorted(Comparator.comparingDouble((Integer member) -> -members.carried(member))
                                .thenComparingInt(member -> member))
                        .limit(count)
                        .mapToInt(Integer::intValue)
                        .toArray();
        };
    }

    private static int[] anybody(int[] there, int count, Draws draws) {
        for (int i = 0; i < count; i++) {
            int drawn = i + draws.below(there.length - i);
            int chosen = there[drawn];
            there[drawn] = there[i];
            there[i] = chosen;
        }
        return IntStream.of(there).limit(count).toArray();
    }

    private static int[] brokers(Network network, int[] there, int count) {
        if (there.length > MOST_BETWEEN) {
            return IntStream.of(there)
                    .boxed()
                    .sorted(Comparator.comparingInt((Integer member) -> -network.degree(member))
                            .thenComparingInt(member -> member))
                    .limit(count)
                    .mapToInt(Integer::intValue)
                    .toArray();
        }
        var left = network.copy();
        int[] chosen = new int[count];
        for (int i = 0; i < count; i++) {
            chosen[i] = Betweenness.highest(left);
            left.isolate(chosen[i]);
        }
        return IntStream.of(chosen).distinct().toArray();
    }
}
