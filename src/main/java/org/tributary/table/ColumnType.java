package org.tributary.table;

import org.tributary.quantity.Word;

/** What stands in a column. */
public enum ColumnType implements Word {
    /** Text in UTF-8. */
    TEXT(String.class),
    /** A whole number of 64 bits. */
    WHOLE(Long.class),
    /** A finite number of double precision. */
    NUMBER(Double.class),
    /** True or false. */
    TRUTH(Boolean.class);

    private final Class<?> java;

    ColumnType(Class<?> java) {
        this.java = java;
    }

    /** Whether a value may stand in such a column. */
    boolean holds(Object value) {
        return java.isInstance(value) && !(value instanceof Double number && !Double.isFinite(number));
    }
}
