package org.tributary.pattern;

import static org.assertj.core.api.Assertions.assertThat;

/** What the test of a pattern asks: that it holds, and that it does not once its mechanism is switched off. */
final class Verdicts {
    private Verdicts() {}

    /** Plays a pattern with few runs, prints its figures and wants it to hold. */
    static void holds(Pattern pattern) {
        Verdict verdict = printed(pattern, Trial.quick());
        assertThat(verdict.outcome()).as("%s", verdict).isEqualTo(Verdict.Outcome.HOLDS);
    }

    /** Plays a pattern under a trial whose parameters take its mechanism away, and wants it to fail. */
    static void fails(Pattern pattern, Trial planted) {
        assertThat(planted.changed()).as("a planted fault changes something").isNotEmpty();
        Verdict verdict = printed(pattern, planted);
        assertThat(verdict.outcome())
                .as("under %s: %s", planted.changed(), verdict)
                .isEqualTo(Verdict.Outcome.FAILS);
    }

    static Verdict printed(Pattern pattern, Trial trial) {
        Verdict verdict = pattern.run(trial);
        System.out.printf(
                "pattern %d, %s, %s: %s%n",
                pattern.card().number(), pattern.card().name(), trial.changed(), verdict.outcome());
        for (Figure figure : verdict.figures()) {
            System.out.printf(
                    "    %s: %s, wanted %s%n",
                    figure.name(), figure.value().map(Object::toString).orElse("nothing"), figure.band());
        }
        return verdict;
    }
}
