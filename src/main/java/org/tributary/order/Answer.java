package org.tributary.order;

import org.tributary.quantity.Word;

/** The answer to an invitation. */
public enum Answer implements Word {
    /** The agency takes part. */
    ACCEPTED,
    /** The agency does not take part. */
    DECLINED
}
