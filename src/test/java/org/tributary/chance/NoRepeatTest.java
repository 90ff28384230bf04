package org.tributary.chance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.function.LongUnaryOperator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Goal: no two draws share a block, no two names a key. Ten million random words of 64 bits repeat with a chance of
 * three in a million; the blocks are twice as long, so half of each is enough to compare.
 */
class NoRepeatTest {

    private static final int QUICK = 1_000_000;
    private static final int FULL = 10_000_000;
    private static final Purpose[] PURPOSES = Purpose.values();

    @Test
    void noBlockComesTwiceInAMillion() {
        assertNoRepeat(QUICK, NoRepeatTest::block);
    }

    @Test
    void noTwoOfAMillionNamesShareAKey() {
        assertNoRepeat(QUICK, NoRepeatTest::name);
    }

    @Test
    void noTwoOfAMillionPairsShareADraw() {
        assertNoRepeat(QUICK, NoRepeatTest::pair);
    }

    @Tag("ci")
    @Test
    void noBlockComesTwiceInTenMillion() {
        assertNoRepeat(FULL, NoRepeatTest::block);
    }

    @Tag("ci")
    @Test
    void noTwoOfTenMillionNamesShareAKey() {
        assertNoRepeat(FULL, NoRepeatTest::name);
    }

    @Tag("ci")
    @Test
    void noTwoOfTenMillionPairsShareADraw() {
        assertNoRepeat(FULL, NoRepeatTest::pair);
    }

    /** Ten seeds, every purpose, a hundred entities, and as many counts as it takes. */
    private static long block(long i) {
        long rest = i / 10;
        Purpose purpose = PURPOSES[(int) (rest % PURPOSES.length)];
        rest /= PURPOSES.length;
        Draws draws = Chance.of(i % 10).draws(purpose, rest % 100);
        for (long skipped = rest / 100; skipped > 0; skipped--) {
            draws.bits();
        }
        return draws.bits();
    }

    private static long name(long i) {
        return Chance.keyOf("syndicate-%d/site-%d/load-%d".formatted(i % 8, i / 8 % 60, i / 480));
    }

    private static long pair(long i) {
        return Chance.of(42).draws(Purpose.LEAK, i % 1000, i / 1000).bits();
    }

    private static void assertNoRepeat(int count, LongUnaryOperator word) {
        long[] words = new long[count];
        Arrays.setAll(words, word::applyAsLong);
        Arrays.sort(words);
        for (int i = 1; i < count; i++) {
            if (words[i] == words[i - 1]) {
                assertThat(words[i]).as("word %d in order comes twice", i).isNotEqualTo(words[i - 1]);
            }
        }
    }
}
