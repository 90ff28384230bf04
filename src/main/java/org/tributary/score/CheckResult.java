package org.tributary.score;

import java.util.List;

/**
 * What came of one check. Immutable.
 *
 * @param passed whether the run shows it; not if there was nothing to judge it by
 * @param wanted what was wanted, in half a sentence
 * @param found what was found, in half a sentence
 * @param evidence sequence numbers of the oldest log entries behind it, oldest first; may be empty
 */
public record CheckResult(String id, boolean passed, String wanted, String found, List<Long> evidence) {
    /** Copies its list. */
    public CheckResult {
        evidence = List.copyOf(evidence);
    }
}
