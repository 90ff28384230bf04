package org.tributary.cli;

/** How the program ends: the exit codes that scripts may rely on. */
public enum Exit {
    /** What was asked for is done. */
    DONE(0),
    /** The fault is ours. */
    OUR_FAULT(1),
    /** What we were given, arguments or files, cannot be used. */
    BAD_INPUT(2),
    /** What was to be checked does not hold. */
    CHECK_FAILED(3);

    private final int code;

    Exit(int code) {
        this.code = code;
    }

    /** The number that the operating system gets. */
    public int code() {
        return code;
    }
}
