package org.tributary.chance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhiloxTest {

    /** Words lowest first, as in the file {@code kat_vectors} of Random123, philox4x32 with 10 rounds. */
    @ParameterizedTest
    @CsvSource(textBlock = """
            00000000 00000000 00000000 00000000, 00000000 00000000, 6627e8d5 e169c58d bc57ac4c 9b00dbd8
            ffffffff ffffffff ffffffff ffffffff, ffffffff ffffffff, 408f276d 41c83b0e a20bc7c6 6d5451fd
            243f6a88 85a308d3 13198a2e 03707344, a4093822 299f31d0, d16cfe09 94fdcceb 5001e420 24126ea1
            """)
    void itGivesThePublishedKnownAnswers(String counter, String key, String answer) {
        long low = Philox.lowHalf(words(key, 0), words(counter, 2), words(counter, 0));
        long high = Philox.highHalf(words(key, 0), words(counter, 2), words(counter, 0));
        assertThat(low).isEqualTo(words(answer, 0));
        assertThat(high).isEqualTo(words(answer, 2));
    }

    private static long words(String text, int first) {
        String[] words = text.split(" ", 4);
        return Long.parseUnsignedLong(words[first + 1] + words[first], 16);
    }
}
