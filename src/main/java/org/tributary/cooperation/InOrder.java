package org.tributary.cooperation;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** Copies that cannot be changed and keep the order of the words: {@code Set.copyOf} would shuffle it anew at each start. */
final class InOrder {
    private InOrder() {}

    static <E extends Enum<E>> Set<E> copyOf(Class<E> words, Set<E> set) {
        var copy = EnumSet.noneOf(words);
        copy.addAll(set);
        return Collections.unmodifiableSet(copy);
    }
}
