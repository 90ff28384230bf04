package org.tributary.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tributary._support.ForAll;
import org.tributary.chance.Draws;
import org.tributary.quantity.Role;

/** Goal: made networks hang together along the chain, have hubs, and stay small in memory. */
class GeneratorTest {
    static final Map<Role, Integer> MIX = new EnumMap<>(Map.of(
            Role.BOSS, 2, Role.BROKER, 8, Role.TRAFFICKER, 20, Role.COURIER, 120, Role.LAUNDERER, 10, Role.MULE, 60));

    @Test
    void everybodyHasSomebodyAboveAndAllHangTogether() {
        ForAll.cases("chains", 50, GeneratorTest::mix, mix -> {
            Network network = Generator.network(mix, 4, Graphs.draws(7));
            byte[] roles = Generator.roles(mix);
            assertThat(network.members()).isEqualTo(roles.length);
            for (int member = 0; member < roles.length; member++) {
                Role role = Role.all().get(roles[member]);
                int me = member;
                var above = Chains.above(role).stream().filter(mix::containsKey).findFirst();
                if (above.isPresent()) {
                    assertThat(network.count(me, other -> Role.all().get(roles[other]) == above.get()))
                            .isPositive();
                }
            }
            boolean oneTop = mix.containsKey(Role.BOSS) || mix.containsKey(Role.BROKER);
            if (oneTop) {
                assertThat(Shape.largestComponent(network)).isEqualTo(network.members());
            }
        });
    }

    private static Map<Role, Integer> mix(Draws draws) {
        var mix = new EnumMap<Role, Integer>(Role.class);
        for (Role role : Role.all()) {
            if (draws.happens(0.6)) {
                mix.put(role, 1 + draws.below(30));
            }
        }
        mix.put(Role.COURIER, 10);
        return mix;
    }

    @Test
    void theMeanDegreeIsAsAskedAndAttachmentMakesHubs() {
        Network network = Generator.network(MIX, 5, Graphs.draws(3));
        assertThat(2.0 * network.ties() / network.members()).isCloseTo(5, within(0.1));
        assertThat(network.largestDegree()).isGreaterThan(20);
        assertThat(Generator.network(MIX, 5, Graphs.draws(3)).neighbours(0)).isEqualTo(network.neighbours(0));
    }

    @Test
    void aMemberOfALargeNetworkTakesFewBytes() {
        var mix = new EnumMap<Role, Integer>(Map.of(Role.BOSS, 10, Role.TRAFFICKER, 990, Role.COURIER, 99_000));
        Network network = Generator.network(mix, 4, Graphs.draws(1));
        assertThat((double) network.bytes() / network.members()).isLessThan(100);
    }
}
