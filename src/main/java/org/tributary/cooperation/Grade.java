package org.tributary.cooperation;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;

/**
 * How far a lead can be trusted: reliability of the source A to F, credibility of the content 1 to 6, written
 * {@code B2}. Immutable.
 *
 * <p>Source: the 6 × 6 grading of NATO STANAG 2511 / AJP-2.1, where F and 6 mean "cannot be judged". The weights below
 * are assumed.
 */
public record Grade(char reliability, int credibility) {
    private static final double MOST_NATS = 3;
    /** Weight of A to F; F, which cannot be judged, stands between C and D. Assumed. */
    private static final List<Double> RELIABILITY = List.of(1.0, 0.8, 0.6, 0.4, 0.1, 0.5);
    /** Weight of 1 to 6; 6, which cannot be judged, stands between 3 and 4. Assumed. */
    private static final List<Double> CREDIBILITY = List.of(1.0, 0.8, 0.6, 0.4, 0.1, 0.5);

    /** @throws IllegalArgumentException if the letter is not A to F or the digit not 1 to 6 */
    public Grade {
        if (reliability < 'A' || reliability > 'F' || credibility < 1 || credibility > 6) {
            throw new IllegalArgumentException("A grade is a letter A-F and a digit 1-6, such as B2, not %s%d."
                    .formatted(reliability, credibility));
        }
    }

    /** Reads {@code B2}. */
    @JsonCreator
    public static Grade parse(String text) {
        if (text.length() != 2) {
            throw new IllegalArgumentException(
                    "A grade is a letter A-F and a digit 1-6, such as B2, not %s.".formatted(text));
        }
        return new Grade(text.charAt(0), text.charAt(1) - '0');
    }

    /**
     * What the lead says for its subject's guilt, as a log-likelihood ratio in nats, 0.03 to 3:
     * {@code 3 · reliability · credibility}.
     */
    public double nats() {
        return MOST_NATS * RELIABILITY.get(reliability - 'A') * CREDIBILITY.get(credibility - 1);
    }

    @JsonValue
    @Override
    public String toString() {
        return "" + reliability + credibility;
    }
}
