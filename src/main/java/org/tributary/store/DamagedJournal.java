package org.tributary.store;

import java.io.IOException;

/** What is kept is not what was written; the message names the row. Nothing is repaired. */
public final class DamagedJournal extends IOException {
    private static final long serialVersionUID = 1L;

    DamagedJournal(String message) {
        super(message);
    }

    DamagedJournal(String message, Throwable cause) {
        super(message, cause);
    }
}
