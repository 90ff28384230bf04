package org.tributary.cooperation;

import org.tributary.quantity.SourceClass;
import org.tributary.quantity.Word;

/** Which channels a lead may pass. Ordered: a channel that carries one carries those before it. */
public enum Classification implements Word {
    /** Any channel. */
    OPEN,
    /** Bank and victims' data: national desks and centres, not the liaison office at the bridge. */
    RESTRICTED;

    /** Accounts and complaints name persons and are restricted; the rest is open. Assumed. */
    public static Classification of(SourceClass source) {
        return source == SourceClass.MONEY || source == SourceClass.COMPLAINTS ? RESTRICTED : OPEN;
    }
}
