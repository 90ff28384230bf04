package org.tributary.quantity;

/** What a site is for. */
public enum SiteKind implements Word {
    /** People defraud victims by telephone and internet; most of them are held. */
    COMPOUND,

    /** Games of chance; few of those who work there are held. */
    CASINO,

    /** Drugs are made. */
    LABORATORY,

    /** Tablets are pressed. */
    PRESS,

    /** Goods are kept. */
    STASH,

    /** Accounts are bought and run. */
    MULE_OFFICE;

    /** Whether victims are defrauded from there, so that they complain. */
    public boolean defrauds() {
        return this == COMPOUND;
    }
}
