package org.tributary.exercise;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tributary.quantity.Id;
import org.tributary.quantity.SyndicateId;
import org.tributary.quantity.Word;

/** What is to be put into a page's sentence about something, by name: texts, numbers, lists of them. Thread-safe. */
final class Values {
    private static final ClassValue<List<Part>> PARTS = new ClassValue<>() {
        @Override
        protected List<Part> computeValue(Class<?> type) {
            var parts = new ArrayList<Part>();
            for (RecordComponent component : type.getRecordComponents()) {
                Method accessor = component.getAccessor();
                accessor.setAccessible(true);
                parts.add(new Part(nameOf(component), component.getType() == SyndicateId.class, accessor));
            }
            return List.copyOf(parts);
        }
    };

    private record Part(String name, boolean hidden, Method accessor) {}

    private Values() {}

    private static String nameOf(RecordComponent component) {
        return component
                .getName()
                .replace('_', '-')
                .replaceAll("(?<=[a-z0-9])([A-Z])", "-$1")
                .toLowerCase(java.util.Locale.ROOT);
    }

    /** What a seat may read of a happening that it may know: all but whose syndicate it was. */
    static Map<String, Object> forSeats(Record what) {
        return of(what, false);
    }

    /** All of it, for exercise control. */
    static Map<String, Object> forExcon(Record what) {
        return of(what, true);
    }

    private static Map<String, Object> of(Record what, boolean all) {
        var values = new LinkedHashMap<String, Object>();
        for (Part part : PARTS.get(what.getClass())) {
            if (all || !part.hidden()) {
                Object value = value(valueOf(what, part.accessor()), all);
                if (value != null) {
                    values.put(part.name(), value);
                }
            }
        }
        return Collections.unmodifiableMap(values);
    }

    private static @Nullable Object value(@Nullable Object part, boolean all) {
        if (part instanceof Optional<?> optional) {
            return value(optional.orElse(null), all);
        }
        if (part instanceof Id id) {
            return id.value();
        }
        if (part instanceof Word word) {
            return word.word();
        }
        if (part instanceof Collection<?> many) {
            var values = new ArrayList<Object>();
            for (Object one : many) {
                Object value = value(one, all);
                if (value != null) {
                    values.add(value);
                }
            }
            return Collections.unmodifiableList(values);
        }
        if (part instanceof Number || part instanceof Boolean) {
            return part;
        }
        if (part instanceof Record record && record.getClass().getRecordComponents().length > 0) {
            return of(record, all);
        }
        return part == null ? null : part.toString();
    }

    private static @Nullable Object valueOf(Record record, Method accessor) {
        try {
            return accessor.invoke(record);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(e);
        }
    }

    /** One value by its name. */
    static Map<String, Object> of(String name, Object value) {
        return Map.of(name, value);
    }

    /** Two values by their names, in this order. */
    static Map<String, Object> of(String name, Object value, String other, Object otherValue) {
        var values = new LinkedHashMap<String, Object>();
        values.put(name, value);
        values.put(other, otherValue);
        return Collections.unmodifiableMap(values);
    }
}
