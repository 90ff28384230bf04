package org.tributary.pattern;

/** A pattern whose mechanism the model does not have yet; it says so and shows nothing. */
record MissingPattern(Card card) implements Pattern {

    @Override
    public Verdict run(Trial trial) {
        return Verdict.skipped("not in the model yet");
    }
}
