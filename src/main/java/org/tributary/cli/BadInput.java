package org.tributary.cli;

/** What was given on the command line cannot be used; the message says what was found and what was wanted. */
final class BadInput extends RuntimeException {
    private static final long serialVersionUID = 1L;

    BadInput(String message) {
        super(message, null, false, false);
    }
}
