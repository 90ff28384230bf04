package org.tributary.pattern;

import java.util.List;
import org.tributary.quantity.Word;

/**
 * What came of a pattern. Immutable.
 *
 * @param figures those that decide, in the order in which they are shown; empty if skipped
 * @param reason why it was skipped; else empty
 */
public record Verdict(Outcome outcome, List<Figure> figures, String reason) {

    /** How a pattern may end. */
    public enum Outcome implements Word {
        /** Every figure lies in its band. */
        HOLDS,
        /** Some figure does not. */
        FAILS,
        /** It was not tried. */
        SKIPPED
    }

    /** Copies its list. */
    public Verdict {
        figures = List.copyOf(figures);
    }

    /** Holds if every figure does; without figures nothing was shown, so it fails. */
    public static Verdict of(Figure... figures) {
        var list = List.of(figures);
        boolean holds = !list.isEmpty() && list.stream().allMatch(Figure::holds);
        return new Verdict(holds ? Outcome.HOLDS : Outcome.FAILS, list, "");
    }

    /** Not tried, and why. */
    public static Verdict skipped(String reason) {
        return new Verdict(Outcome.SKIPPED, List.of(), reason);
    }

    /** Whether it holds. */
    public boolean holds() {
        return outcome == Outcome.HOLDS;
    }
}
