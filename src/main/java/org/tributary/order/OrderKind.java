package org.tributary.order;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.tributary.quantity.Id;
import org.tributary.quantity.LeadId;
import org.tributary.quantity.PlaceId;
import org.tributary.quantity.SubjectId;
import org.tributary.quantity.Word;

/**
 * A kind of order, by the word that files use for it.
 *
 * @param word such as {@code request-information}
 * @param type the record that such orders are
 */
public record OrderKind(String word, Class<? extends Order> type) {
    private static final Map<String, OrderKind> KINDS = kinds();
    private static final List<Class<?>> AIMS = List.of(PlaceId.class, SubjectId.class, LeadId.class);

    private static Map<String, OrderKind> kinds() {
        var kinds = new TreeMap<String, OrderKind>();
        for (Class<?> type : Order.class.getPermittedSubclasses()) {
            String word = Word.of(type);
            kinds.put(word, new OrderKind(word, type.asSubclass(Order.class)));
        }
        return Collections.unmodifiableMap(kinds);
    }

    /** Every kind, in alphabetical order of words. */
    public static List<OrderKind> all() {
        return List.copyOf(KINDS.values());
    }

    /** The kind of that word. */
    public static Optional<OrderKind> find(String word) {
        return Optional.ofNullable(KINDS.get(word));
    }

    /** Whether an order is of this kind. */
    public boolean includes(Order order) {
        return type.isInstance(order);
    }

    /** Whether such orders name a place, a subject or a lead, and so concern some place. */
    public boolean hasAim() {
        return Arrays.stream(type.getRecordComponents()).anyMatch(OrderKind::isAim);
    }

    /** The places, subjects and leads that an order names, in the order of its components. */
    public static List<Id> aims(Order order) {
        var aims = new ArrayList<Id>();
        for (RecordComponent component : order.getClass().getRecordComponents()) {
            if (isAim(component)) {
                Object value = value(component, order);
                if (value instanceof Id id) {
                    aims.add(id);
                } else if (value instanceof Optional<?> maybe && maybe.orElse(null) instanceof Id id) {
                    aims.add(id);
                }
            }
        }
        return List.copyOf(aims);
    }

    private static boolean isAim(RecordComponent component) {
        boolean maybe = component.getGenericType() instanceof ParameterizedType generic
                && generic.getRawType() == Optional.class
                && AIMS.contains(generic.getActualTypeArguments()[0]);
        return maybe || AIMS.contains(component.getType());
    }

    private static Object value(RecordComponent component, Order order) {
        try {
            return component.getAccessor().invoke(order);
        } catch (ReflectiveOperationException problem) {
            throw new IllegalStateException("%s cannot be read.".formatted(component), problem);
        }
    }
}
