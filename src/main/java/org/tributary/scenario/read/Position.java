package org.tributary.scenario.read;

/**
 * A place in a text.
 *
 * @param line 1 for the first
 * @param column in code points, 1 for the first of the line
 */
record Position(int line, int column) {
    static final Position START = new Position(1, 1);
}
