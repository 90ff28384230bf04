package org.tributary.scenario.read;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The keys of a record as files write them. Immutable. */
final class Shape {
    private static final ClassValue<Shape> SHAPES = new ClassValue<>() {
        @Override
        protected Shape computeValue(Class<?> type) {
            return new Shape(type);
        }
    };

    private final Constructor<?> constructor;
    private final List<Part> parts;

    /** One key: its name, the type of its value, and whether it must be there. */
    record Part(String key, Type type, boolean required) {}

    private Shape(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        List<Part> found = new ArrayList<>();
        for (RecordComponent component : components) {
            found.add(new Part(key(component), component.getGenericType(), isRequired(component.getGenericType())));
        }
        parts = List.copyOf(found);
        try {
            constructor = type.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(e);
        }
    }

    static Shape of(Class<?> record) {
        return SHAPES.get(record);
    }

    /** The key of a component: {@code people-each} for {@code peopleEach}, unless the component says otherwise. */
    static String key(RecordComponent component) {
        JsonProperty given = component.getAccessor().getAnnotation(JsonProperty.class);
        return given != null && !given.value().isEmpty()
                ? given.value()
                : component.getName().replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }

    private static boolean isRequired(Type type) {
        Class<?> raw = raw(type);
        return raw != Optional.class && raw != Map.class && !Collection.class.isAssignableFrom(raw);
    }

    /** The class of a type without its arguments. */
    static Class<?> raw(Type type) {
        return type instanceof ParameterizedType given ? (Class<?>) given.getRawType() : (Class<?>) type;
    }

    /** An argument of a generic type. */
    static Type argument(Type type, int index) {
        return ((ParameterizedType) type).getActualTypeArguments()[index];
    }

    /** In the record's order. */
    List<Part> parts() {
        return parts;
    }

    List<String> keys() {
        return parts.stream().map(Part::key).toList();
    }

    /** The record of these values, one for each part. */
    Object make(Object[] values) {
        try {
            return constructor.newInstance(values);
        } catch (InstantiationException | IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("%s cannot be made.".formatted(constructor), e);
        }
    }
}
