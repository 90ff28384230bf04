package org.tributary.insight.missed;

import java.util.Optional;
import org.tributary.insight.Tried;

/**
 * What came of candidates that were tried before, so that a search that was stopped goes on where it stopped. Used by
 * several threads.
 */
public interface Kept {
    /** Nothing is kept. */
    Kept NOTHING = new Kept() {
        @Override
        public Optional<Tried> find(String candidate) {
            return Optional.empty();
        }

        @Override
        public void add(Tried one) {}
    };

    /** What came of a candidate, if it was tried before. */
    Optional<Tried> find(String candidate);

    /** Keeps what came of one more. */
    void add(Tried one);
}
