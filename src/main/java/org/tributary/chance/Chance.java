package org.tributary.chance;

import org.tributary.quantity.Id;

/**
 * All the chance of one run, as a pure function of (seed, fortune, purpose, key, count). Immutable and thread-safe.
 *
 * <p>Two are equal when they give the same draws.
 */
public final class Chance {

    private final long worldKey;
    private final long fortuneKey;

    private Chance(long worldKey, long fortune) {
        this.worldKey = worldKey;
        this.fortuneKey = SplitMix64.mix(worldKey, fortune);
    }

    /** The chance of a seed, of which all 64 bits count. Its fortune is number 0. */
    public static Chance of(long seed) {
        return new Chance(SplitMix64.mix(seed), 0);
    }

    /**
     * The same world with another fortune: draws for {@link Purpose.Kind#FORTUNE} purposes change, all others stay.
     *
     * @param fortuneKey the number of the fortune; 0 is the one that {@link #of} gives. It replaces an earlier one.
     */
    public Chance withFortune(long fortuneKey) {
        return new Chance(worldKey, fortuneKey);
    }

    /**
     * A name as a key of 64 bits, the same on every machine; the empty name has one too. Not {@link String#hashCode},
     * under which "Aa" and "BB" are one name. That two of a million names share a key has a chance below one in ten
     * million.
     */
    public static long keyOf(String name) {
        long key = 0;
        for (int i = 0; i < name.length(); i++) {
            key = SplitMix64.mix(key ^ name.charAt(i));
        }
        return key;
    }

    /** The key of the id's name. Its type does not count: the purpose must tell entities of different types apart. */
    public static long keyOf(Id id) {
        return keyOf(id.value());
    }

    /**
     * The draws of one entity for one purpose, from number 0. Asking again gives the same draws again: keep them.
     *
     * @param entityKey any number, neighbouring ones included, such as the entity's index or {@link #keyOf(String)}
     */
    public Draws draws(Purpose purpose, long entityKey) {
        long key = purpose.kind() == Purpose.Kind.WORLD ? worldKey : fortuneKey;
        return new Draws(key, entityKey, purpose.code());
    }

    /** The draws of one entity for one purpose, from number 0, under {@link #keyOf(Id)}. */
    public Draws draws(Purpose purpose, Id entity) {
        return draws(purpose, keyOf(entity));
    }

    /** The draws of an ordered pair for one purpose, from number 0, such as what one agency sends another. */
    public Draws draws(Purpose purpose, long entityKey, long otherKey) {
        return draws(purpose, SplitMix64.mix(entityKey, otherKey));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Chance that && worldKey == that.worldKey && fortuneKey == that.fortuneKey;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(worldKey ^ fortuneKey);
    }
}
