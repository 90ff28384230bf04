package org.tributary.model.network;

import java.util.Arrays;
import org.tributary.chance.Draws;
import org.tributary.quantity.Role;

/** Who is there, by role, so that somebody can be drawn at once. A member takes 8 bytes. */
final class Roster {
    private final int[][] members = new int[Role.all().size()][0];
    private final int[] counts = new int[members.length];
    private int[] positions;

    /** A roster with room for so many. */
    Roster(int members) {
        this.positions = new int[members];
    }

    /** Somebody joins. */
    void add(int member, Role role) {
        int list = Role.all().indexOf(role);
        if (counts[list] == members[list].length) {
            members[list] = Arrays.copyOf(members[list], Math.max(4, counts[list] + counts[list] / 2 + 1));
        }
        if (member >= positions.length) {
            positions = Arrays.copyOf(positions, Math.max(8, member + member / 2));
        }
        positions[member] = counts[list];
        members[list][counts[list]++] = member;
    }

    /** Somebody leaves; the last of the list takes his place in it. */
    void remove(int member, Role role) {
        int list = Role.all().indexOf(role);
        int last = members[list][--counts[list]];
        members[list][positions[member]] = last;
        positions[last] = positions[member];
    }

    /** How many of a role are there. */
    int count(Role role) {
        return counts[Role.all().indexOf(role)];
    }

    /** One of a role; -1 if there is none. Always takes one draw. */
    int any(Role role, Draws draws) {
        int list = Role.all().indexOf(role);
        double draw = draws.uniform();
        return counts[list] == 0 ? -1 : members[list][(int) (draw * counts[list])];
    }

    /** Anybody; -1 if there is nobody. Takes one draw. */
    int anybody(Draws draws) {
        int there = 0;
        for (int count : counts) {
            there += count;
        }
        int drawn = (int) (draws.uniform() * there);
        for (int list = 0; list < counts.length; list++) {
            if (drawn < counts[list]) {
                return members[list][drawn];
            }
            drawn -= counts[list];
        }
        return -1;
    }

    /** What the arrays take, in bytes. */
    long bytes() {
        long bytes = 4L * positions.length;
        for (int[] list : members) {
            bytes += 4L * list.length;
        }
        return bytes;
    }
}
