package org.tributary.quantity;

/** What a consignment carries. */
public enum Goods implements Word {
    /** Methamphetamine tablets, in kilograms. */
    TABLETS,

    /** Crystal methamphetamine, in kilograms. */
    CRYSTAL,

    /** Recruits and trafficked persons, possible victims, by head. */
    PERSONS,

    /** Proceeds, in US dollars. */
    CASH
}
