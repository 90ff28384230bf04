package org.tributary.network;

import java.util.Arrays;
import java.util.function.IntConsumer;
import java.util.function.IntPredicate;

/**
 * An undirected simple graph of members, as arrays of numbers: no member is an object. Not thread-safe.
 *
 * <p>A tie is two halves, number 2k and 2k + 1, each in the list of the member it starts from; the list's order is that
 * of joining, newest first. A member takes 12 bytes and a tie 16, with at most half as much again for growth. Adding and
 * finding a tie costs the smaller degree of its two members, removing one their degrees.
 */
public final class Network implements Ties {
    private static final int NONE = -1;

    private int[] first;
    private int[] degree;
    private int[] withDegree = new int[8];
    private int members;
    private int[] to;
    private int[] next;
    private int halves;
    private int free = NONE;
    private int ties;
    private int largestDegree;

    /** A network of members without ties. */
    public Network(int members) {
        this(members, members);
    }

    /**
     * A network of members without ties.
     *
     * @param ties for how many ties there is room before it grows
     */
    public Network(int members, int ties) {
        this.members = members;
        this.first = new int[members];
        Arrays.fill(first, NONE);
        this.degree = new int[members];
        this.to = new int[2 * ties];
        this.next = new int[2 * ties];
        withDegree[0] = members;
    }

    /** A copy that can be changed by itself. */
    public Network copy() {
        var copy = new Network(0, 0);
        copy.first = first.clone();
        copy.degree = degree.clone();
        copy.withDegree = withDegree.clone();
        copy.members = members;
        copy.to = to.clone();
        copy.next = next.clone();
        copy.halves = halves;
        copy.free = free;
        copy.ties = ties;
        copy.largestDegree = largestDegree;
        return copy;
    }

    /** How many members, with or without ties. */
    public int members() {
        return members;
    }

    /** How many ties. */
    public int ties() {
        return ties;
    }

    /** How many ties a member has. */
    @Override
    public int degree(int member) {
        return degree[checked(member)];
    }

    /** The largest degree of any member; known without looking for it. */
    public int largestDegree() {
        return largestDegree;
    }

    /** One more member, without ties. Gives its number. */
    public int addMember() {
        if (members == first.length) {
            int room = Math.max(8, members + members / 2);
            first = Arrays.copyOf(first, room);
            degree = Arrays.copyOf(degree, room);
        }
        first[members] = NONE;
        degree[members] = 0;
        withDegree[0]++;
        return members++;
    }

    /** Whether two members have a tie. */
    public boolean areTied(int one, int other) {
        boolean oneIsSmaller = degree(one) <= degree(other);
        int from = oneIsSmaller ? one : other;
        int wanted = oneIsSmaller ? other : one;
        for (int half = first[from]; half != NONE; half = next[half]) {
            if (to[half] == wanted) {
                return true;
            }
        }
        return false;
    }

    /** Ties two members; says whether the tie is new. Nobody has a tie to themselves. */
    @Override
    public boolean tie(int one, int other) {
        if (one == other || areTied(one, other)) {
            return false;
        }
        int half = newHalves();
        link(half, one, other);
        link(half + 1, other, one);
        ties++;
        return true;
    }

    private int newHalves() {
        if (free != NONE) {
            int half = free;
            free = next[half];
            return half;
        }
        if (halves + 2 > to.length) {
            int room = Math.max(16, to.length + (to.length / 4) * 2);
            to = Arrays.copyOf(to, room);
            next = Arrays.copyOf(next, room);
        }
        halves += 2;
        return halves - 2;
    }

    private void link(int half, int from, int other) {
        to[half] = other;
        next[half] = first[from];
        first[from] = half;
        setDegree(from, degree[from] + 1);
    }

    /** Cuts the tie of two members; says whether there was one. */
    @Override
    public boolean cut(int one, int other) {
        int half = unlink(checked(one), checked(other));
        if (half == NONE) {
            return false;
        }
        unlink(other, one);
        release(half);
        return true;
    }

    /** Cuts all ties of a member and gives those whom it was tied to, newest tie first. */
    public int[] isolate(int member) {
        int[] known = neighbours(member);
        for (int half = first[member]; half != NONE; ) {
            int following = next[half];
            unlink(to[half], member);
            release(half);
            half = following;
        }
        first[member] = NONE;
        setDegree(member, 0);
        return known;
    }

    /** Takes the half of that pair out of one member's list; the halves still count until they are released. */
    private int unlink(int from, int other) {
        int before = NONE;
        for (int half = first[from]; half != NONE; half = next[half]) {
            if (to[half] == other) {
                if (before == NONE) {
                    first[from] = next[half];
                } else {
                    next[before] = next[half];
                }
                setDegree(from, degree[from] - 1);
                return half;
            }
            before = half;
        }
        return NONE;
    }

    private void release(int half) {
        int pair = half & ~1;
        next[pair] = free;
        free = pair;
        ties--;
    }

    private void setDegree(int member, int now) {
        withDegree[degree[member]]--;
        degree[member] = now;
        if (now >= withDegree.length) {
            withDegree = Arrays.copyOf(withDegree, Math.max(now + 1, 2 * withDegree.length));
        }
        withDegree[now]++;
        largestDegree = Math.max(largestDegree, now);
        while (largestDegree > 0 && withDegree[largestDegree] == 0) {
            largestDegree--;
        }
    }

    /** Those whom a member is tied to, newest tie first. */
    @Override
    public int[] neighbours(int member) {
        int[] known = new int[degree(member)];
        int i = 0;
        for (int half = first[member]; half != NONE; half = next[half]) {
            known[i++] = to[half];
        }
        return known;
    }

    /** Does something with each of those whom a member is tied to, newest tie first; ties must not change meanwhile. */
    public void forEachNeighbour(int member, IntConsumer action) {
        for (int half = first[checked(member)]; half != NONE; half = next[half]) {
            action.accept(to[half]);
        }
    }

    /** How many of those whom a member is tied to are such. */
    public int count(int member, IntPredicate such) {
        int count = 0;
        for (int half = first[checked(member)]; half != NONE; half = next[half]) {
            if (such.test(to[half])) {
                count++;
            }
        }
        return count;
    }

    /** The first half of a member's list, for walks that must be quick; -1 if it has none. */
    int firstHalf(int member) {
        return first[member];
    }

    /** The half that follows in the same list; -1 if none does. */
    int nextHalf(int half) {
        return next[half];
    }

    /** The member that a half leads to. */
    int end(int half) {
        return to[half];
    }

    /** What the arrays take, in bytes. */
    public long bytes() {
        return 4L * (first.length + degree.length + to.length + next.length + withDegree.length);
    }

    private int checked(int member) {
        if (member < 0 || member >= members) {
            throw new IndexOutOfBoundsException("There is no member %d among %d.".formatted(member, members));
        }
        return member;
    }
}
