package org.tributary.network;

import java.util.Arrays;
import java.util.List;
import org.tributary.quantity.Role;

/**
 * Who of a syndicate has work: a member works in a chain while he is there and has a tie to somebody of the role above who
 * works in one. Kept up to date by whatever changes, at the cost of the ties of those whom it concerns.
 *
 * <p>Source: value chains after Duijn, Kashirin and Sloot 2014. A member takes 6 bytes besides the network's.
 */
public final class Chains implements Ties {
    private static final byte THERE = 1;
    private static final byte IN_CHAIN = 2;

    private final Network network;
    private final int[] above = new int[Role.all().size()];
    private final int[] inChain = new int[above.length];
    private final int[] needed = new int[above.length];
    private final int[] thereByRole = new int[above.length];
    private byte[] roles;
    private byte[] states;
    private int[] givers;
    private int there;

    /**
     * The chains of a network in which everybody is there. The roles that it has now are those that it needs.
     *
     * @param roles of the members, as {@link Role#all()} counts them; not copied
     */
    public Chains(Network network, byte[] roles) {
        this.network = network;
        this.roles = roles;
        this.states = new byte[roles.length];
        this.givers = new int[roles.length];
        Arrays.fill(above, -1);
        int[] counts = new int[above.length];
        for (byte role : roles) {
            counts[role]++;
        }
        for (int role = 0; role < above.length; role++) {
            for (Role candidate : above(Role.all().get(role))) {
                int index = Role.all().indexOf(candidate);
                if (above[role] < 0 && counts[index] > 0) {
                    above[role] = index;
                }
            }
        }
        for (int member = 0; member < roles.length; member++) {
            states[member] = THERE;
            there++;
            thereByRole[roles[member]]++;
            weigh(member);
        }
        System.arraycopy(inChain, 0, needed, 0, needed.length);
    }

    /** Who gives work to a role: the first of these that a syndicate has. */
    static List<Role> above(Role role) {
        return switch (role) {
            case BOSS -> List.of();
            case BROKER -> List.of(Role.BOSS);
            case OPERATOR, TRAFFICKER, RECRUITER, LAUNDERER, CORRUPT_OFFICIAL -> List.of(Role.BROKER, Role.BOSS);
            case PACKAGER -> List.of(Role.TRAFFICKER, Role.BROKER, Role.BOSS);
            case COURIER -> List.of(Role.TRAFFICKER, Role.RECRUITER, Role.BROKER, Role.BOSS);
            case MULE -> List.of(Role.LAUNDERER, Role.BROKER, Role.BOSS);
            case RETAILER -> List.of(Role.PACKAGER, Role.TRAFFICKER, Role.BROKER, Role.BOSS);
        };
    }

    /** The network, to be measured but not changed. */
    public Network network() {
        return network;
    }

    /** The role of a member. */
    public Role role(int member) {
        return Role.all().get(roles[member]);
    }

    /** Whether a member is there: neither arrested nor gone. */
    public boolean isThere(int member) {
        return (states[member] & THERE) != 0;
    }

    /** How many are there. */
    public int there() {
        return there;
    }

    /** Whether a member works in a chain. */
    public boolean isInChain(int member) {
        return (states[member] & IN_CHAIN) != 0;
    }

    /**
     * The share of the work of these roles that can be done, 0 to 1: of those who worked in a chain at the beginning, the
     * share that does now, in the role where it is smallest, from these roles up to the top. 1 where the syndicate began
     * without these roles.
     */
    public double share(List<Role> ends) {
        double share = 1;
        for (Role end : ends) {
            for (int role = Role.all().indexOf(end); role >= 0 && needed[role] > 0; role = above[role]) {
                share = Math.min(share, (double) inChain[role] / needed[role]);
            }
        }
        return share;
    }

    /** Which share of a role's members is missing, or of a role's above it if that is more; 0 to 1. */
    public double missing(Role from) {
        double missing = 0;
        for (int role = Role.all().indexOf(from); role >= 0 && needed[role] > 0; role = above[role]) {
            missing = Math.max(missing, 1 - (double) thereByRole[role] / needed[role]);
        }
        return missing;
    }

    /** Whether a member could take over from one of that role: whoever gets work from it, directly. */
    public boolean isBelow(int member, Role role) {
        return above[roles[member]] >= 0 && above[roles[member]] == Role.all().indexOf(role);
    }

    /** One more member, there and without ties. Gives the number. */
    public int addMember(Role role) {
        int member = network.addMember();
        if (member >= roles.length) {
            int room = Math.max(8, member + member / 2);
            roles = Arrays.copyOf(roles, room);
            states = Arrays.copyOf(states, room);
            givers = Arrays.copyOf(givers, room);
        }
        roles[member] = (byte) Role.all().indexOf(role);
        states[member] = THERE;
        givers[member] = 0;
        there++;
        thereByRole[roles[member]]++;
        weigh(member);
        return member;
    }

    /** Gives a member another role. */
    public void setRole(int member, Role role) {
        leave(member);
        if (isThere(member)) {
            thereByRole[roles[member]]--;
            thereByRole[Role.all().indexOf(role)]++;
        }
        roles[member] = (byte) Role.all().indexOf(role);
        weigh(member);
    }

    /** Takes a member away for good; gives those who knew him, newest tie first. */
    public int[] remove(int member) {
        leave(member);
        if (isThere(member)) {
            states[member] = 0;
            there--;
            thereByRole[roles[member]]--;
        }
        givers[member] = 0;
        return network.isolate(member);
    }

    @Override
    public int degree(int member) {
        return network.degree(member);
    }

    @Override
    public int[] neighbours(int member) {
        return network.neighbours(member);
    }

    @Override
    public boolean tie(int one, int other) {
        if (!network.tie(one, other)) {
            return false;
        }
        handWork(one, other, 1);
        handWork(other, one, 1);
        return true;
    }

    @Override
    public boolean cut(int one, int other) {
        if (!network.cut(one, other)) {
            return false;
        }
        handWork(one, other, -1);
        handWork(other, one, -1);
        return true;
    }

    /** One begins to give work to another, or ends it, if he has any and the other's role gets it from his. */
    private void handWork(int giver, int taker, int change) {
        if (isInChain(giver) && above[roles[taker]] == roles[giver]) {
            givers[taker] += change;
            judge(taker);
        }
    }

    /** Counts anew from whom a member gets work. */
    private void weigh(int member) {
        int giving = above[roles[member]];
        givers[member] = giving < 0 ? 0 : network.count(member, other -> roles[other] == giving && isInChain(other));
        judge(member);
    }

    private void judge(int member) {
        boolean works = isThere(member) && (above[roles[member]] < 0 || givers[member] > 0);
        if (works && !isInChain(member)) {
            states[member] |= IN_CHAIN;
            inChain[roles[member]]++;
            tellBelow(member, 1);
        } else if (!works) {
            leave(member);
        }
    }

    private void leave(int member) {
        if (isInChain(member)) {
            states[member] &= (byte) ~IN_CHAIN;
            inChain[roles[member]]--;
            tellBelow(member, -1);
        }
    }

    /** Roles get work from above only, so this ends after as many steps as there are roles in a row. */
    private void tellBelow(int member, int change) {
        for (int half = network.firstHalf(member); half >= 0; half = network.nextHalf(half)) {
            int other = network.end(half);
            if (above[roles[other]] == roles[member]) {
                givers[other] += change;
                judge(other);
            }
        }
    }

    /** What the arrays take, in bytes, with the network's. */
    public long bytes() {
        return network.bytes() + roles.length + states.length + 4L * givers.length;
    }
}
