package org.tributary.cooperation;

import org.tributary.quantity.Word;

/** What is being done with a request, or how it ended. */
public enum RequestStage implements Word {
    /** It is being written, and waits for its turn at the channel. */
    DRAFTED,
    /** It is under way. */
    SENT,
    /** The other side's lawyers look at it. */
    LEGAL_CHECK,
    /** It is being translated. */
    TRANSLATED,
    /** It lies on the desk of the agency that was asked. */
    ACTED_ON,
    /** The answer arrived. */
    ANSWERED,
    /** The refusal arrived. */
    REFUSED,
    /** It never arrived, and nobody knows. */
    LOST
}
