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
    CASH,

    /** Chemicals from which tablets and crystal are made, in kilograms. */
    PRECURSORS,

    /** Weapons, by the piece. */
    WEAPONS,

    /** Wanted persons who are smuggled out, by head. */
    FUGITIVES;

    /** Whether they are drugs ready for sale, which have a market. */
    public boolean isDrug() {
        return this == TABLETS || this == CRYSTAL;
    }

    /** Whether they are counted in whole pieces or heads. */
    public boolean isCounted() {
        return this == PERSONS || this == WEAPONS || this == FUGITIVES;
    }
}
