package org.tributary.pattern;

/** How many replications a pattern may take. */
public enum Effort {
    /** As few as its claim needs to be told apart from its planted fault: seconds, in every build. */
    QUICK,
    /** At least {@link #FULL_RUNS} paired replications. */
    FULL;

    /** Paired replications of a full run. */
    public static final int FULL_RUNS = 200;

    /**
     * The replications to play.
     *
     * @param quick how many suffice in every build
     */
    public int runs(int quick) {
        return this == QUICK ? quick : Math.max(quick, FULL_RUNS);
    }
}
