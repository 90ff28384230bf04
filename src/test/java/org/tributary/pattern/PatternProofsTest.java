package org.tributary.pattern;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Goal: every pattern holds over at least two hundred paired replications. */
@Tag("proofs")
class PatternProofsTest {

    static List<Pattern> patterns() {
        return Patterns.all();
    }

    @ParameterizedTest
    @MethodSource("patterns")
    void holdsInFull(Pattern pattern) {
        Verdict verdict = Verdicts.printed(pattern, Trial.of(Effort.FULL));
        assertThat(verdict.outcome()).as("%s", verdict).isNotEqualTo(Verdict.Outcome.FAILS);
    }
}
