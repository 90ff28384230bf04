package org.tributary.event;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.tributary.quantity.Word;

/** The words that files use for what may happen, such as {@code raid-struck}. */
public final class Verbs {
    private static final Map<String, Class<? extends Happening>> KINDS = kinds();

    private Verbs() {}

    private static Map<String, Class<? extends Happening>> kinds() {
        var kinds = new TreeMap<String, Class<? extends Happening>>();
        addThoseOf(Happening.class, kinds);
        return Collections.unmodifiableMap(kinds);
    }

    private static void addThoseOf(Class<?> group, Map<String, Class<? extends Happening>> kinds) {
        for (Class<?> kind : group.getPermittedSubclasses()) {
            if (kind.isRecord()) {
                kinds.put(Word.of(kind), kind.asSubclass(Happening.class));
            } else if (kind.isSealed()) {
                addThoseOf(kind, kinds);
            }
        }
    }

    /** The kind of happening that a verb stands for. */
    public static Optional<Class<? extends Happening>> find(String verb) {
        return Optional.ofNullable(KINDS.get(verb));
    }

    /** All verbs, in alphabetical order. */
    public static Set<String> all() {
        return KINDS.keySet();
    }
}
