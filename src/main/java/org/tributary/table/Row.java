package org.tributary.table;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/** One row of a table in the making. Not thread-safe. */
public final class Row {
    private final Layout layout;
    private final @Nullable Object[] fields;

    Row(Layout layout) {
        this.layout = layout;
        this.fields = new @Nullable Object[layout.columns().size()];
    }

    /** Sets a text. */
    public Row text(String column, String value) {
        return set(column, value);
    }

    /** Sets a text, or leaves the field missing. */
    public Row text(String column, Optional<String> value) {
        return value.isPresent() ? set(column, value.get()) : this;
    }

    /** Sets a whole number. */
    public Row whole(String column, long value) {
        return set(column, value);
    }

    /** Sets a number; it must be finite. */
    public Row number(String column, double value) {
        return set(column, value);
    }

    /** Sets a number, or leaves the field missing. */
    public Row number(String column, OptionalDouble value) {
        return value.isPresent() ? set(column, value.getAsDouble()) : this;
    }

    /** Sets true or false. */
    public Row truth(String column, boolean value) {
        return set(column, value);
    }

    private Row set(String name, Object value) {
        int place = layout.placeOf(name);
        Column column = layout.columns().get(place);
        if (!column.type().holds(value)) {
            throw new IllegalArgumentException("The column \"%s\" of \"%s\" wants %s, but found is %s."
                    .formatted(
                            name,
                            layout.name(),
                            column.type() == ColumnType.NUMBER
                                    ? "a finite number"
                                    : "a " + column.type().word(),
                            value));
        }
        fields[place] = value;
        return this;
    }

    /** The layout that it is made for. */
    Layout layout() {
        return layout;
    }

    /** The fields in the order of the columns; null where one is missing. */
    List<@Nullable Object> fields() {
        return Collections.unmodifiableList(Arrays.asList(fields));
    }
}
