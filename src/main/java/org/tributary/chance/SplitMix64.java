package org.tributary.chance;

/**
 * The mixing function that makes keys.
 *
 * <p>Source: Steele, Lea and Flood, "Fast Splittable Pseudorandom Number Generators", OOPSLA 2014, with the constants
 * of Stafford's variant 13. It makes keys only; the draws come from {@link Philox}.
 */
final class SplitMix64 {

    /** 2^64 divided by the golden ratio, made odd. Keeps the mixer away from its fixed point 0. */
    private static final long GOLDEN_GAMMA = 0x9E3779B97F4A7C15L;

    private SplitMix64() {}

    /** Scrambles 64 bits one to one, so that numbers which differ in one bit differ in about half. */
    static long mix(long bits) {
        long z = bits + GOLDEN_GAMMA;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }

    /** A key for the ordered pair. One to one in either part while the other stays; (a, b) is not (b, a). */
    static long mix(long first, long second) {
        return mix(mix(first) + second);
    }
}
