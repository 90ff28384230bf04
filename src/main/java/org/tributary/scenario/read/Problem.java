package org.tributary.scenario.read;

import java.util.Optional;

/**
 * Something wrong in a scenario file. Immutable.
 *
 * @param code what kind of problem
 * @param line 1 for the first
 * @param column in code points, 1 for the first of the line
 * @param pointer which value, as a JSON Pointer; empty for the whole file
 * @param message what was found and what was wanted, in one or two sentences
 * @param suggestion what was perhaps meant
 * @param sourceLine the line, or the part of it around the column if it is long; empty if the file has none
 * @param caret the column within {@code sourceLine}, in code points, 1 for the first
 */
public record Problem(
        Code code,
        int line,
        int column,
        String pointer,
        String message,
        Optional<String> suggestion,
        String sourceLine,
        int caret) {}
