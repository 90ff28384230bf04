package org.tributary.ledger;

import org.tributary.quantity.Word;

/** What a row of the ledger is about. */
public enum Kind implements Word {
    /** A copy of a lead that one agency sent to another. */
    TIP("a copy of a lead that one agency sent to another"),
    /** A copy of a lead that was used first and leaked afterwards. */
    LEAK("a copy of a lead that was used first and leaked afterwards; the use has a row of its own"),
    /** A complaint of victims that one agency passed to another. */
    COMPLAINT("a complaint of victims that one agency passed to another"),
    /** What one agency asked another. */
    REQUEST("what one agency asked another"),
    /** What one agency asked another to freeze. */
    FREEZE_REQUEST("accounts that one agency asked another to freeze"),
    /** An invitation to a joint operation, one row for each agency invited. */
    PROPOSAL("an invitation to a joint operation, one row for each agency invited"),
    /** A proposed agreement, one row for each seat asked. */
    AGREEMENT("a proposed agreement, one row for each agency that it reached"),
    /** Whether whoever holds the ground lets the police in. */
    CONSENT("the leave of whoever holds the ground to raid there"),
    /** An operation that one agency told another of. */
    NOTICE("an operation that one agency told another of"),
    /** Persons handed over at a gate. */
    PERSONS_HANDED_OVER("persons whom those who hold the ground handed over at a gate"),
    /** A load that an agency lets pass and follows. */
    CONTROLLED_DELIVERY("a load that an agency lets pass and follows"),
    /** Leave to follow across the border. */
    PURSUIT("a country's leave to follow onto its ground"),
    /** The same work done by two agencies. */
    DOUBLED_EFFORT("the same work done by two agencies that are not in one joint operation");

    private final String meaning;

    Kind(String meaning) {
        this.meaning = meaning;
    }

    /** What it is, in half a sentence. */
    public String meaning() {
        return meaning;
    }
}
