package org.tributary.table;

import java.util.regex.Pattern;

/**
 * One column of a table. Immutable.
 *
 * @param name lower-case letters, digits and low lines, a letter first, such as {@code sent_h}
 * @param unit such as {@code h} or {@code usd}; empty for text and counts
 * @param meaning one sentence; what an empty field means belongs to it
 */
public record Column(String name, ColumnType type, String unit, String meaning) {
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]*");

    /** @throws IllegalArgumentException if the name is none, or nothing says what the column means */
    public Column {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException(
                    "A column's name has lower-case letters, digits and _ only, a letter first; found is \"%s\"."
                            .formatted(name));
        }
        if (meaning.isBlank()) {
            throw new IllegalArgumentException("The column \"%s\" needs a meaning.".formatted(name));
        }
    }
}
