package org.tributary.scenario.read;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tributary.cooperation.Grade;
import org.tributary.order.Order;
import org.tributary.quantity.Amount;
import org.tributary.quantity.Id;
import org.tributary.quantity.Moment;
import org.tributary.quantity.Share;
import org.tributary.quantity.Span;
import org.tributary.scenario.Text;

/**
 * Makes records of nodes: each component of a record is a key. It always makes one: where a value does not fit, it reports
 * that and puts a blank in its place.
 */
final class Binder {
    /** The languages that pages have, by ISO 639-1. */
    static final List<String> LANGUAGES = List.of("en", "zh", "th", "my", "lo", "km", "vi");

    private interface Reading {
        Object of(Node.Scalar scalar) throws Misfit;
    }

    private static final Map<Class<?>, Reading> SCALARS = Map.ofEntries(
            Map.entry(String.class, Words::text),
            Map.entry(int.class, Numbers::whole),
            Map.entry(Integer.class, Numbers::whole),
            Map.entry(double.class, Numbers::number),
            Map.entry(Double.class, Numbers::number),
            Map.entry(Span.class, Quantities::span),
            Map.entry(Moment.class, Quantities::moment),
            Map.entry(Share.class, Quantities::share),
            Map.entry(Amount.class, Quantities::amount),
            Map.entry(Grade.class, Quantities::grade));

    /** The kinds of order, by the word for each. */
    private static final Map<String, Class<?>> ORDERS = orders();

    private final Findings findings;

    private Binder(Findings findings) {
        this.findings = findings;
    }

    /** The record that this node writes down. */
    static <R extends Record> R bind(Class<R> type, Node node, Findings findings) {
        return type.cast(new Binder(findings).value(type, node, Pointer.ROOT));
    }

    private Object value(Type type, Node node, Pointer at) {
        if (findings.isFull() || node instanceof Node.Unreadable) {
            findings.spoil(at);
            return Blanks.of(type);
        }
        try {
            Class<?> raw = Shape.raw(type);
            if (raw == Optional.class) {
                return Optional.of(value(Shape.argument(type, 0), node, at));
            }
            refuseMissing(node);
            if (raw == List.class) {
                return list(Shape.argument(type, 0), node, at);
            }
            if (raw == Set.class) {
                return set(Shape.argument(type, 0), node, at);
            }
            if (raw == Map.class) {
                return map(type, node, at);
            }
            if (raw == Text.class) {
                return text(node, at);
            }
            if (raw == Order.class) {
                return order(node, at);
            }
            return isScalar(raw) ? scalar(raw, want(Node.Scalar.class, node, "one value")) : record(raw, node, at);
        } catch (Misfit misfit) {
            findings.report(misfit.code(), at, misfit.words(), misfit.suggestion());
            return Blanks.of(type);
        }
    }

    private static boolean isScalar(Class<?> raw) {
        return SCALARS.containsKey(raw) || raw.isEnum() || Id.class.isAssignableFrom(raw);
    }

    private static Object scalar(Class<?> raw, Node.Scalar scalar) throws Misfit {
        Reading reading = SCALARS.get(raw);
        if (reading != null) {
            if (scalar.isNull() && raw != String.class) {
                throw new Misfit(
                        Code.NO_VALUE, "%s is no value; leave the key out or give one.".formatted(scalar.kind()));
            }
            return reading.of(scalar);
        }
        return raw.isEnum() ? Words.constant(raw, scalar) : Words.id(raw, scalar);
    }

    private static void refuseMissing(Node node) throws Misfit {
        if (node instanceof Node.Scalar scalar && scalar.isMissing()) {
            throw new Misfit(Code.NO_VALUE, "There is no value after this key; give one or leave the key out.");
        }
    }

    private static <N extends Node> N want(Class<N> kind, Node node, String wanted) throws Misfit {
        if (!kind.isInstance(node)) {
            throw new Misfit(Code.WRONG_SHAPE, "Wanted is %s, found is %s.".formatted(wanted, node.kind()));
        }
        return kind.cast(node);
    }

    private List<Object> list(Type item, Node node, Pointer at) throws Misfit {
        if (!(node instanceof Node.Items items)) {
            boolean single = node instanceof Node.Scalar scalar && scalar.text().length() <= 40;
            throw new Misfit(
                    Code.WRONG_SHAPE,
                    "Wanted is a list, found is %s.".formatted(node.kind()),
                    single ? Optional.of("[" + ((Node.Scalar) node).text() + "]") : Optional.empty());
        }
        List<Object> result = new ArrayList<>();
        for (Node element : items.items()) {
            result.add(value(item, element, at.to(result.size())));
        }
        return result;
    }

    private Set<Object> set(Type item, Node node, Pointer at) throws Misfit {
        Set<Object> result = new LinkedHashSet<>();
        int index = 0;
        for (Object element : list(item, node, at)) {
            Pointer here = at.to(index++);
            if (!result.add(element) && !findings.isSpoilt(here)) {
                findings.report(Code.REPEATED, here, "This stands in the list a second time.");
            }
        }
        return result;
    }

    private Map<Object, Object> map(Type type, Node node, Pointer at) throws Misfit {
        Class<?> keyType = Shape.raw(Shape.argument(type, 0));
        Map<Object, Object> result = new LinkedHashMap<>();
        for (var entry : entries(node).entrySet()) {
            Pointer here = at.to(entry.getKey());
            Node.Scalar key = new Node.Scalar(entry.getValue().keyAt(), entry.getKey(), true);
            try {
                Object name = keyType == String.class ? Words.name(key) : scalar(keyType, key);
                result.put(name, value(Shape.argument(type, 1), entry.getValue().value(), here));
            } catch (Misfit misfit) {
                findings.reportKey(misfit.code(), here, misfit.words(), misfit.suggestion());
            }
        }
        return result;
    }

    private static Map<String, Node.Entry> entries(Node node) throws Misfit {
        return want(Node.Entries.class, node, "keys with values").entries();
    }

    private Text text(Node node, Pointer at) throws Misfit {
        if (node instanceof Node.Scalar scalar) {
            return Text.english(Words.text(scalar));
        }
        Map<String, String> in = new LinkedHashMap<>();
        for (var entry : want(Node.Entries.class, node, "a text, or texts by language")
                .entries()
                .entrySet()) {
            Pointer here = at.to(entry.getKey());
            if (LANGUAGES.contains(entry.getKey())) {
                in.put(entry.getKey(), (String)
                        value(String.class, entry.getValue().value(), here));
            } else {
                findings.reportKey(
                        Code.BAD_TEXT,
                        here,
                        "%s is not the code of a language that pages have: %s."
                                .formatted(Quoted.text(entry.getKey()), String.join(", ", LANGUAGES)),
                        Near.of(entry.getKey(), LANGUAGES));
            }
        }
        if (in.isEmpty()) {
            throw new Misfit(Code.BAD_TEXT, "The text is given in no language.");
        }
        return new Text(in);
    }

    /** An order says of which kind it is by the key "order"; the other keys are that kind's. */
    private Object order(Node node, Pointer at) throws Misfit {
        var entries = new LinkedHashMap<>(entries(node));
        Node.Entry kind = entries.remove("order");
        if (kind == null) {
            throw new Misfit(Code.MISSING_KEY, "The key \"order\" is missing here; it says which kind of order it is.");
        }
        Node.Scalar word = want(Node.Scalar.class, kind.value(), "one value");
        Class<?> type = ORDERS.get(word.text());
        if (type == null) {
            findings.report(
                    Code.UNKNOWN_WORD,
                    at.to("order"),
                    "%s is not one of: %s.".formatted(Quoted.text(word.text()), String.join(", ", ORDERS.keySet())),
                    Near.of(word.text(), List.copyOf(ORDERS.keySet())));
            findings.spoil(at);
            return Blanks.of(Order.class);
        }
        return record(type, entries, at);
    }

    private static Map<String, Class<?>> orders() {
        var kinds = new LinkedHashMap<String, Class<?>>();
        for (var type : Order.class.getAnnotation(JsonSubTypes.class).value()) {
            kinds.put(type.name(), type.value());
        }
        return kinds;
    }

    private Object record(Class<?> raw, Node node, Pointer at) throws Misfit {
        return record(raw, entries(node), at);
    }

    private Object record(Class<?> raw, Map<String, Node.Entry> entries, Pointer at) {
        Shape shape = Shape.of(raw);
        Set<String> meant = unknownKeys(shape, entries, at);
        Object[] values = new Object[shape.parts().size()];
        for (int i = 0; i < values.length; i++) {
            Shape.Part part = shape.parts().get(i);
            Node.Entry entry = entries.get(part.key());
            Pointer here = at.to(part.key());
            if (entry != null) {
                values[i] = value(part.type(), entry.value(), here);
            } else {
                values[i] = Blanks.of(part.type());
                missing(part, meant, here);
            }
        }
        return shape.make(values);
    }

    private void missing(Shape.Part part, Set<String> meant, Pointer here) {
        if (meant.contains(part.key())) {
            findings.spoil(here);
        } else if (part.required()) {
            findings.report(Code.MISSING_KEY, here, "The key %s is missing here.".formatted(Quoted.text(part.key())));
        }
    }

    /** Reports keys that the record does not have, and says which of its keys they were probably meant to be. */
    private Set<String> unknownKeys(Shape shape, Map<String, Node.Entry> entries, Pointer at) {
        Set<String> meant = new HashSet<>();
        List<String> absent =
                shape.keys().stream().filter(key -> !entries.containsKey(key)).toList();
        for (String key : entries.keySet()) {
            if (findings.isFull() || shape.keys().contains(key)) {
                continue;
            }
            Optional<String> near = Near.of(key, absent);
            near.ifPresent(meant::add);
            findings.reportKey(
                    Code.UNKNOWN_KEY,
                    at.to(key),
                    "The key %s is not known here; known are: %s."
                            .formatted(Quoted.text(key), Quoted.list(shape.keys())),
                    near);
        }
        return meant;
    }
}
