package org.tributary.scenario.read;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import org.tributary.quantity.Spelling;

/** The known name that a misspelt one was probably meant to be. */
final class Near {
    /** Longer names are not misspelt but something else; comparing them would take long. */
    private static final int LONGEST = 60;

    /** Among more names than this nobody looks for one by its sound; comparing them all would take long. */
    private static final int MOST_KNOWN = 500;

    private Near() {}

    /** The name, if at most half of what was found must change. */
    static Optional<String> of(String found, Collection<String> known) {
        if (found.length() > LONGEST || known.size() > MOST_KNOWN) {
            return Optional.empty();
        }
        int longest = found.length() + Math.max(2, found.length() / 3);
        return Spelling.nearest(
                        found,
                        known.stream().filter(name -> name.length() <= longest).toList())
                .filter(name -> 2 * Spelling.distance(folded(found), folded(name)) <= found.length());
    }

    private static String folded(String name) {
        return name.toLowerCase(Locale.ROOT).replace('-', '_').replace(' ', '_');
    }
}
