package org.tributary.ledger;

import org.tributary.quantity.Word;

/** What became of it. */
public enum Outcome implements Word {
    /** The receiver acted on it. */
    USED("the receiver acted on it: planned a raid, watched, followed, asked, seized or froze"),
    /** It came in time, and the receiver did not act on it. */
    UNUSED("it came, and nothing was done with it before its subject was gone, it ran out, or ENDEX"),
    /** It came when its subject was gone. */
    LATE("it came when its subject was gone, the operation had started, the money was away, or the deadline was over"),
    /** It came in time. */
    IN_TIME("the notice came before the operation struck"),
    /** A desk or the other side declined it. */
    REFUSED("a desk or the other side declined it"),
    /** It was lost on the way. */
    LOST("it was lost on the way, or what was followed got away"),
    /** Somebody at the receiver told a syndicate. */
    LEAKED("somebody at the receiver told a syndicate"),
    /** It was accepted. */
    ACCEPTED("the other side accepted"),
    /** It was answered in time. */
    ANSWERED("the answer came before the deadline"),
    /** No answer came, though the deadline passed. */
    UNANSWERED("the deadline passed, and no answer came by ENDEX"),
    /** It was still on the way at ENDEX. */
    UNDER_WAY("it was still on the way at ENDEX, or its deadline lay after ENDEX"),
    /** It took place. */
    DONE("it took place"),
    /** Somebody who had not been told spoilt it. */
    COMPROMISED("somebody who had not been told seized what was followed"),
    /** Units of both met on the target. */
    COLLIDED("units of both met on the target, neither having told the other"),
    /** Both did it. */
    DOUBLED("both raided or watched the same target");

    private final String meaning;

    Outcome(String meaning) {
        this.meaning = meaning;
    }

    /** What it means, in half a sentence. */
    public String meaning() {
        return meaning;
    }
}
