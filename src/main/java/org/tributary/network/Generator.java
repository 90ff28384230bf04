package org.tributary.network;

import java.util.Arrays;
import java.util.Map;
import org.tributary.chance.Draws;
import org.tributary.quantity.Role;

/**
 * Makes networks: a mix of roles, a value chain, and preferential attachment. Costs members and ties.
 *
 * <p>Members stand role by role from the top. Everybody but the highest gets a tie to somebody of the role above, the
 * likelier the more work that one gives already; further ties join anybody to anybody, the likelier the more ties the
 * other one has.
 *
 * <p>Source: Barabási and Albert 1999 for the attachment; the mix and the chain as in {@link Chains}.
 */
public final class Generator {
    private static final int TRIES = 8;

    private final int[] counts = new int[Role.all().size()];
    private final int[] begins = new int[counts.length];
    private final Network network;
    private final Draws draws;

    private Generator(Map<Role, Integer> mix, double meanDegree, Draws draws) {
        int members = 0;
        for (Role role : Role.all()) {
            counts[index(role)] = mix.getOrDefault(role, 0);
            begins[index(role)] = members;
            members += counts[index(role)];
        }
        this.network = new Network(members, (int) Math.max(members, Math.ceil(members * meanDegree / 2)));
        this.draws = draws;
    }

    /**
     * A network of that mix.
     *
     * @param mix how many members of each role; left out: none
     * @param meanDegree how many ties a member has on average; the value chain alone gives a little less than 2
     */
    public static Network network(Map<Role, Integer> mix, double meanDegree, Draws draws) {
        var generator = new Generator(mix, meanDegree, draws);
        for (Role role : Role.all()) {
            generator.chain(role);
        }
        generator.attach((int) Math.round(meanDegree * generator.network.members() / 2));
        return generator.network;
    }

    /** The role of each member, in the order of that network, as {@link Role#all()} counts them. */
    public static byte[] roles(Map<Role, Integer> mix) {
        int members = mix.values().stream().mapToInt(Integer::intValue).sum();
        byte[] roles = new byte[members];
        int begin = 0;
        for (Role role : Role.all()) {
            int end = begin + mix.getOrDefault(role, 0);
            Arrays.fill(roles, begin, end, (byte) Role.all().indexOf(role));
            begin = end;
        }
        return roles;
    }

    /** Everybody of a role gets a tie to somebody of the role above; those of the highest form a ring of friends. */
    private void chain(Role role) {
        int begin = begins[index(role)];
        int count = counts[index(role)];
        int above = -1;
        for (Role candidate : Chains.above(role)) {
            if (above < 0 && counts[index(candidate)] > 0) {
                above = index(candidate);
            }
        }
        if (above < 0) {
            for (int i = 1; i < count; i++) {
                network.tie(begin + i, begin + i - 1);
            }
            return;
        }
        // a ticket for each of them, and one more for each to whom they give work
        int[] tickets = new int[counts[above] + count];
        for (int i = 0; i < counts[above]; i++) {
            tickets[i] = begins[above] + i;
        }
        for (int i = 0; i < count; i++) {
            int giver = tickets[draws.below(counts[above] + i)];
            network.tie(begin + i, giver);
            tickets[counts[above] + i] = giver;
        }
    }

    private static int index(Role role) {
        return Role.all().indexOf(role);
    }

    private void attach(int wanted) {
        int members = network.members();
        for (int i = network.ties(); i < wanted && network.ties() > 0; i++) {
            boolean tied = false;
            for (int attempt = 0; attempt < TRIES && !tied; attempt++) {
                int one = draws.below(members);
                // nothing was cut, so every half is in use, and a member ends as many halves as it has ties
                int other = network.end(draws.below(2 * network.ties()));
                tied = network.tie(one, other);
            }
        }
    }
}
