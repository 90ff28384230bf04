package org.tributary.cli;

/** Whether a person watches. The launcher asks the shell, since Java cannot tell in the same way on all versions. */
final class Terminal {
    private Terminal() {}

    /** Whether standard error is a terminal that can redraw a line. */
    static boolean isAttached() {
        boolean dumb = "dumb".equals(System.getenv("TERM"));
        return Boolean.getBoolean("tributary.terminal") && !dumb;
    }
}
