package org.tributary.scenario.read;

import java.util.Collection;
import java.util.Optional;
import org.tributary.quantity.Spelling;

/** The known name that a misspelt one was probably meant to be. */
final class Near {
    /** Longer names are not misspelt but something else; comparing them would take long. */
    private static final int LONGEST = 60;

    private Near() {}

    static Optional<String> of(String found, Collection<String> known) {
        return found.length() > LONGEST ? Optional.empty() : Spelling.nearest(found, known);
    }
}
