package org.tributary.quantity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * A case, named after the agency that leads it and whom or what it is about, such as {@code rtp-cib/case/premises-017/1}:
 * one case more about something else renames no other. Immutable.
 */
public record CaseId(@JsonValue String value) implements Id, Comparable<CaseId> {

    private static final String CASE = "/case/";

    /** @throws IllegalArgumentException if the name is blank */
    @JsonCreator
    public CaseId {
        Id.requireName(value);
    }

    /** An agency's first case about a subject is number 1. */
    public static CaseId of(AgencyId agency, SubjectId subject, int number) {
        return new CaseId(agency + CASE + subject + "/" + number);
    }

    /** The agency that leads it. */
    public AgencyId agency() {
        int end = value.indexOf(CASE);
        return new AgencyId(end < 0 ? value : value.substring(0, end));
    }

    @Override
    public int compareTo(CaseId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
