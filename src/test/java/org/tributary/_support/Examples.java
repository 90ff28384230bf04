package org.tributary._support;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.tributary.cooperation.Grade;
import org.tributary.order.Order;
import org.tributary.quantity.AgencyId;
import org.tributary.scenario.Text;

/**
 * An example of any record of the product, made of its components: one with everything there, one with everything left out
 * that may be. A kind that is new has an example without a line written for it, or fails here.
 */
public final class Examples {
    /** Whether what may be left out is there. */
    public enum Filled {
        /** Everything is there. */
        FULL,
        /** Only what must be. */
        BARE
    }

    private static final String AWKWARD = "Zoë \"quotes\" \\ 妙瓦底 ເມືອງ မြဝတီ \u0001\u2028\n\t</script>";

    private final Filled filled;
    private final AtomicInteger count = new AtomicInteger();

    private Examples(Filled filled) {
        this.filled = filled;
    }

    /** One of each kind of a sealed interface. */
    public static <T> List<T> ofEach(Class<T> sealed, Filled filled) {
        return Arrays.stream(sealed.getPermittedSubclasses())
                .map(kind -> sealed.cast(of(kind, filled)))
                .toList();
    }

    /** One of this record. */
    public static <T> T of(Class<T> type, Filled filled) {
        return type.cast(new Examples(filled).value(type));
    }

    private Object value(Type type) {
        if (type instanceof ParameterizedType parameterized) {
            return container(parameterized);
        }
        int next = count.incrementAndGet();
        if (type == String.class) {
            return AWKWARD + next;
        } else if (type == boolean.class || type == Boolean.class) {
            return filled == Filled.FULL;
        } else if (type == double.class || type == Double.class) {
            return 1.0 / (2 + next);
        } else if (type == int.class || type == Integer.class) {
            return next;
        } else if (type == long.class || type == Long.class) {
            return Long.MAX_VALUE - next;
        } else if (type == Instant.class) {
            return Instant.parse("2026-11-24T00:17:03.000000001Z").plusSeconds(next);
        } else if (type == Duration.class) {
            return Duration.ofMillis(90_001);
        } else if (type == Grade.class) {
            return Grade.parse("B2");
        } else if (type == Text.class) {
            return new Text(Map.of("en", AWKWARD));
        } else if (type == Order.class) {
            return new Order.JoinHotline(new AgencyId("tha-police"));
        }
        return ofKind((Class<?>) type);
    }

    private Object ofKind(Class<?> type) {
        if (type.isEnum()) {
            return type.getEnumConstants()[0];
        }
        return type.isSealed() ? value(type.getPermittedSubclasses()[0]) : record(type);
    }

    private Object container(ParameterizedType type) {
        boolean full = filled == Filled.FULL;
        Type[] of = type.getActualTypeArguments();
        if (type.getRawType() == Optional.class) {
            return full ? Optional.of(value(of[0])) : Optional.empty();
        } else if (type.getRawType() == List.class) {
            return full ? List.of(value(of[0]), value(of[0])) : List.of();
        } else if (type.getRawType() == Set.class) {
            return full ? everyConstant((Class<?>) of[0]) : Set.of();
        } else if (type.getRawType() == Map.class) {
            return full ? Map.of(value(of[0]), value(of[1])) : Map.of();
        }
        throw new IllegalStateException("No example is known of " + type);
    }

    private static Set<Object> everyConstant(Class<?> type) {
        return new LinkedHashSet<>(List.of(type.getEnumConstants()));
    }

    private Object record(Class<?> type) {
        if (!type.isRecord()) {
            throw new IllegalStateException("No example is known of " + type);
        }
        RecordComponent[] components = type.getRecordComponents();
        Object[] values = Arrays.stream(components)
                .map(component -> value(component.getGenericType()))
                .toArray();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            Constructor<?> canonical = type.getDeclaredConstructor(types);
            canonical.setAccessible(true);
            return canonical.newInstance(values);
        } catch (NoSuchMethodException | InstantiationException | IllegalAccessException e) {
            throw new IllegalStateException(type + " cannot be made", e);
        } catch (InvocationTargetException e) {
            throw new IllegalStateException(type + " refuses " + Arrays.toString(values), e.getCause());
        }
    }
}
