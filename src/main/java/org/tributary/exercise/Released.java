package org.tributary.exercise;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * What people wrote after ENDEX, as far as one reader may see it. Immutable.
 *
 * @param report the sections of the after-action report that were written anew, each with all its versions
 * @param surveys the answers; for exercise control and evaluators all, for others their own
 */
public record Released(List<Section> report, List<Survey> surveys) {

    /**
     * A section in a language.
     *
     * @param versions oldest first; the last one holds
     */
    public record Section(String section, String language, List<Version> versions) {}

    /**
     * One version of a section.
     *
     * @param visibleTo {@code all}, {@code excon}, or a seat
     */
    public record Version(int version, String text, String visibleTo, PersonId by, Instant at) {}

    /** Somebody's answers, by question. */
    public record Survey(PersonId by, Map<String, String> answers, Instant at) {}
}
