package org.tributary.chance;

/**
 * Philox4x32-10: a block cipher of a kind, which turns a counter of 128 bits and a key of 64 bits into 128 random bits.
 *
 * <p>Source: Salmon, Moraes, Dror and Shaw, "Parallel Random Numbers: As Easy as 1, 2, 3", SC11, 2011; constants and
 * known answers as in their Random123 library. Under one key no block comes twice, since the rounds can be inverted.
 *
 * <p>The four words of 32 bits are held lowest first: word 0 is the low half of {@code low}, word 3 the high half of
 * {@code high}. The block comes in two halves, each computed on its own, so that a draw needs no memory to put it in.
 */
final class Philox {

    private static final int ROUNDS = 10;
    private static final long MULTIPLIER_0 = 0xD2511F53L;
    private static final long MULTIPLIER_1 = 0xCD9E8D57L;

    /** What is added to the key's words from round to round: golden ratio, and square root of three minus one. */
    private static final int WEYL_0 = 0x9E3779B9;

    private static final int WEYL_1 = 0xBB67AE85;
    private static final long WORD = 0xFFFFFFFFL;

    private Philox() {}

    /** Words 0 and 1 of the block: bits 0 to 63. */
    static long lowHalf(long key, long high, long low) {
        return half(key, high, low, 0);
    }

    /** Words 2 and 3 of the block: bits 64 to 127. */
    static long highHalf(long key, long high, long low) {
        return half(key, high, low, 1);
    }

    private static long half(long key, long high, long low, int which) {
        int key0 = (int) key;
        int key1 = (int) (key >>> 32);
        long word0 = low & WORD;
        long word1 = low >>> 32;
        long word2 = high & WORD;
        long word3 = high >>> 32;
        for (int round = 0; round < ROUNDS; round++) {
            long product0 = MULTIPLIER_0 * word0;
            long product1 = MULTIPLIER_1 * word2;
            word0 = (product1 >>> 32) ^ word1 ^ (key0 & WORD);
            word1 = product1 & WORD;
            word2 = (product0 >>> 32) ^ word3 ^ (key1 & WORD);
            word3 = product0 & WORD;
            key0 += WEYL_0;
            key1 += WEYL_1;
        }
        return which == 0 ? word1 << 32 | word0 : word3 << 32 | word2;
    }
}
