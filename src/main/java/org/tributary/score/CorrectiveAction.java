package org.tributary.score;

import java.util.List;
import java.util.Optional;
import org.tributary.quantity.AgencyId;
import org.tributary.quantity.Word;
import org.tributary.scenario.Check;

/**
 * One line of the improvement plan: what was seen, what is to be done about it, and how the next run can show that it was
 * done. Immutable.
 *
 * @param id such as {@code A1}, numbered in the plan's order
 * @param kind what it was derived from
 * @param about the id of the objective, or the word of the head, that it belongs to
 * @param seen what was seen, one sentence with the figure
 * @param action what is to be done, one sentence
 * @param check how the next run shows it
 * @param owner who sees to it; empty where the participants must name somebody
 * @param evidence sequence numbers of the log entries behind it, oldest first; may be empty
 */
public record CorrectiveAction(
        String id,
        Kind kind,
        String about,
        String seen,
        String action,
        Check check,
        Optional<AgencyId> owner,
        List<Long> evidence) {

    /** Copies its list. */
    public CorrectiveAction {
        evidence = List.copyOf(evidence);
    }

    /** What an action was derived from. */
    public enum Kind implements Word {
        /** A critical task that was not met. */
        TASK,
        /** The worst measure of a head. */
        MEASURE,
        /** An inject on which nobody acted in time. */
        INJECT,
        /** A lead that did not reach an agency that could have acted on it. */
        MISSED_CONNECTION
    }
}
