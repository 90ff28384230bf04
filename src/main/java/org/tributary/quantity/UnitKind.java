package org.tributary.quantity;

/** What a unit is made for. */
public enum UnitKind implements Word {
    /** Boats that patrol a reach of the river. */
    RIVER_PATROL,

    /** Officers who search at a crossing. */
    CHECKPOINT,

    /** Officers who patrol the ground beside a crossing. */
    BORDER_PATROL,

    /** Detectives who watch premises. */
    INVESTIGATORS,

    /** Officers who raid. */
    TACTICAL,

    /** Officers who follow money and freeze accounts. */
    FINANCIAL_INTELLIGENCE;

    /** Whether such units search or patrol at crossings. */
    public boolean patrols() {
        return switch (this) {
            case RIVER_PATROL, CHECKPOINT, BORDER_PATROL -> true;
            case INVESTIGATORS, TACTICAL, FINANCIAL_INTELLIGENCE -> false;
        };
    }
}
