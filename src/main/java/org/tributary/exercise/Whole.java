package org.tributary.exercise;

import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds what is missing or beyond measure in something that came from outside, before it is let in. */
final class Whole {
    private static final int MOST_TEXT = 4000;
    private static final int MOST_ITEMS = 200;
    private static final int DEEPEST = 12;

    private Whole() {}

    /** What is wrong, as a sentence part; empty if every part is there, finite, and of a size that can be kept. */
    static Optional<String> flaw(Record record) {
        return flaw(record, "", 0);
    }

    private static Optional<String> flaw(@Nullable Object part, String name, int depth) {
        if (part == null) {
            return Optional.of("%s is missing".formatted(name));
        }
        if (depth > DEEPEST) {
            return Optional.of("%s is nested too deep".formatted(name));
        }
        if (part instanceof Double number && !Double.isFinite(number)) {
            return Optional.of("%s is no finite number".formatted(name));
        }
        if (part instanceof String text && text.length() > MOST_TEXT) {
            return Optional.of("%s is longer than %d characters".formatted(name, MOST_TEXT));
        }
        if (part instanceof Optional<?> optional) {
            return optional.isEmpty() ? Optional.empty() : flaw(optional.get(), name, depth + 1);
        }
        if (part instanceof Map<?, ?> map) {
            return flawOfAll(map.keySet(), name, depth).or(() -> flawOfAll(map.values(), name, depth));
        }
        if (part instanceof Collection<?> all) {
            return flawOfAll(all, name, depth);
        }
        return part instanceof Record record ? flawOfParts(record, depth) : Optional.empty();
    }

    private static Optional<String> flawOfAll(Collection<?> all, String name, int depth) {
        if (all.size() > MOST_ITEMS) {
            return Optional.of("%s has more than %d parts".formatted(name, MOST_ITEMS));
        }
        for (Object each : all) {
            Optional<String> flaw = flaw(each, name, depth + 1);
            if (flaw.isPresent()) {
                return flaw;
            }
        }
        return Optional.empty();
    }

    private static Optional<String> flawOfParts(Record record, int depth) {
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            Optional<String> flaw =
                    flaw(valueOf(record, component), component.getName().replace('_', '-'), depth + 1);
            if (flaw.isPresent()) {
                return flaw;
            }
        }
        return Optional.empty();
    }

    private static @Nullable Object valueOf(Record record, RecordComponent component) {
        try {
            var accessor = component.getAccessor();
            accessor.setAccessible(true);
            return accessor.invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
