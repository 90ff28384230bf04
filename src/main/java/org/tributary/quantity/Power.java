package org.tributary.quantity;

/** What the law of its country lets an agency do. */
public enum Power implements Word {
    /** Enter premises by force with a warrant. */
    RAID,

    /** Watch premises and persons. */
    SURVEIL,

    /** Search travellers, vehicles and boats at crossings and checkpoints. */
    SEARCH,

    /** Speak for its country to whoever controls the ground. */
    PRESS,

    /** Freeze accounts kept in its country. */
    FREEZE,

    /** Cut power, fuel and connections that its country supplies to a neighbour's ground. */
    UTILITIES,

    /** Receive freed people, and fetch its own nationals home. */
    RECEIVE,

    /** Ask freed people who they are, and tell victims from suspects. */
    SCREEN
}
