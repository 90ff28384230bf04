package org.tributary.quantity;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** A constant of a closed vocabulary. Files and pages write it in lower case with hyphens. */
public interface Word {

    /** The word for a type that files name, such as {@code raid-struck} for {@code RaidStruck}. */
    static String of(Class<?> type) {
        return TypeWords.OF.get(type);
    }

    /** The name of the enum constant. */
    String name();

    /** The word as files write it, such as {@code joint-centre}. */
    @JsonValue
    default String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
