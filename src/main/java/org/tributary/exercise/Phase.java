package org.tributary.exercise;

import org.tributary.quantity.Word;

/** Where an exercise stands. */
public enum Phase implements Word {
    /** People are invited; STARTEX has not been called. */
    INVITED,
    /** The world stands still and seats give orders. */
    TABLE,
    /** The world goes on to its next stop. */
    PLAYING,
    /** PAUSEX: nobody gives orders, the table's clock stands still. */
    PAUSED,
    /** ENDEX: the hot wash is open. */
    ENDED
}
