package org.tributary.scenario.read;

import java.util.Optional;

/** A value that is not what its place wants. Never leaves the package. */
final class Misfit extends Exception {
    private static final long serialVersionUID = 1;

    private final Code code;
    private final transient Optional<String> suggestion;

    Misfit(Code code, String message, Optional<String> suggestion) {
        super(message, null, false, false);
        this.code = code;
        this.suggestion = suggestion;
    }

    Misfit(Code code, String message, String suggestion) {
        this(code, message, Optional.of(suggestion));
    }

    Misfit(Code code, String message) {
        this(code, message, Optional.empty());
    }

    Code code() {
        return code;
    }

    Optional<String> suggestion() {
        return suggestion;
    }

    /** What was found and what was wanted. */
    String words() {
        return String.valueOf(getMessage());
    }
}
