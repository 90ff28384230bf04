package org.tributary.quantity;

import java.util.Locale;

/** The words for types that files name, each worked out once. */
final class TypeWords {
    static final ClassValue<String> OF = new ClassValue<>() {
        @Override
        protected String computeValue(Class<?> type) {
            return type.getSimpleName().replaceAll("(?<!^)([A-Z])", "-$1").toLowerCase(Locale.ROOT);
        }
    };

    private TypeWords() {}
}
