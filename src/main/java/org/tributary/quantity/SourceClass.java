package org.tributary.quantity;

/** The kind of footprint a lead was read from. Each class counts once in a belief, by its best lead. */
public enum SourceClass implements Word {
    /** What victims report, in the country where they live. */
    COMPLAINTS,

    /** What accounts and cash show, in the country where the account is kept. */
    MONEY,

    /** Recruitment and travel, in the country passed through. */
    TRANSIT,

    /** Power, fuel, goods and connections, in the country that delivers them. */
    SUPPLIES,

    /** What patrols, informants and surveillance see, in the country where it happens. */
    SIGHTINGS
}
