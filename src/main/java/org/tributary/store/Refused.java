package org.tributary.store;

import java.io.IOException;

/** What was asked for was not begun, so that nothing else suffers by it. */
final class Refused extends IOException {
    private static final long serialVersionUID = 1L;

    Refused(String message) {
        super(message);
    }
}
