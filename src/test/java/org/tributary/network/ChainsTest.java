package org.tributary.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tributary._support.ForAll;
import org.tributary.quantity.Role;

/** Goal: chains kept up to date are those found by looking at everybody again. */
class ChainsTest {
    private static final List<Role> DEALING = List.of(Role.RETAILER);

    @Test
    void chainsKeptUpAreThoseFoundAnew() {
        ForAll.cases("chains", 200, draws -> draws, draws -> {
            var mix = new EnumMap<>(Map.of(Role.BOSS, 1, Role.TRAFFICKER, 3, Role.PACKAGER, 3, Role.RETAILER, 8));
            Network network = Generator.network(mix, 3, draws);
            var chains = new Chains(network, Generator.roles(mix));
            for (int step = 0; step < 40; step++) {
                int one = draws.below(network.members());
                int other = draws.below(network.members());
                switch (draws.below(5)) {
                    case 0 -> chains.remove(one);
                    case 1 -> chains.cut(one, other);
                    case 2 -> chains.setRole(one, Role.all().get(draws.below(11)));
                    case 3 -> chains.tie(chains.addMember(Role.RETAILER), other);
                    default -> chains.tie(one, other);
                }
                check(chains);
            }
        });
    }

    private static void check(Chains chains) {
        for (int member = 0; member < chains.network().members(); member++) {
            assertThat(chains.isInChain(member)).isEqualTo(hasWork(chains, member));
        }
    }

    /** As the definition says, from the member up. The syndicate began with boss, trafficker, packager, retailer. */
    private static boolean hasWork(Chains chains, int member) {
        if (!chains.isThere(member)) {
            return false;
        }
        var above = Chains.above(chains.role(member)).stream()
                .filter(role -> List.of(Role.BOSS, Role.TRAFFICKER, Role.PACKAGER, Role.RETAILER)
                        .contains(role))
                .findFirst();
        return above.isEmpty()
                || chains.network().count(member, other -> chains.role(other) == above.get() && hasWork(chains, other))
                        > 0;
    }

    @Test
    void removingTheOneBrokerStopsAllAndRemovingACourierHardlyAny() {
        var mix = new EnumMap<>(Map.of(Role.BROKER, 1, Role.TRAFFICKER, 4, Role.COURIER, 20));
        var chains = new Chains(Generator.network(mix, 3, Graphs.draws(1)), Generator.roles(mix));
        assertThat(chains.share(List.of(Role.COURIER))).isEqualTo(1);
        chains.remove(24);
        assertThat(chains.share(List.of(Role.COURIER))).isEqualTo(19.0 / 20);
        chains.remove(0);
        assertThat(chains.share(List.of(Role.COURIER))).isZero();
        assertThat(chains.share(DEALING))
                .as("without such roles there is nothing to lose")
                .isEqualTo(1);
    }
}
