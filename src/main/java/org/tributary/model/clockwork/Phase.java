package org.tributary.model.clockwork;

/** What comes first among activations at one time, in this order. */
public enum Phase {
    /** STARTEX. */
    STARTEX(0),
    /** Scripted events. */
    SCRIPT(1),
    /** Syndicates and their sites. */
    CRIME(2),
    /** Footprints left. */
    FOOTPRINT(3),
    /** Consignments that reach a place. */
    TRANSPORT(4),
    /** Units, raids, controllers. */
    OPERATION(5),
    /** Leads and messages that arrive. */
    ARRIVAL(6),
    /** Analysts who finish a lead. */
    ANALYSIS(7),
    /** Staff meetings, which see all that went before. */
    DECISION(8),
    /** Times that run out; whoever decides at that very moment is still in time. */
    DEADLINE(9),
    /** ENDEX. */
    ENDEX(10),
    /** A stop of an exercise, at which the seats decide on all that has come by then. */
    TABLE(11);

    /** Room for 2^27 activities in each phase; up to sixteen phases fit an int. */
    static final int INDEX_BITS = 27;

    private final int rank;

    Phase(int rank) {
        this.rank = rank;
    }

    /** The MASON ordering of an activity's activations in this phase. */
    int ordering(int index) {
        return (rank << INDEX_BITS) + index;
    }
}
