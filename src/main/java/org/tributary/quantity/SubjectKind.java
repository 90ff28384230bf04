package org.tributary.quantity;

/** What a lead can be about. */
public enum SubjectKind implements Word {
    /** A building or compound that may be a site. */
    PREMISES,

    /** A consignment on its way. */
    LOAD
}
