package org.tributary.cooperation;

import org.tributary.quantity.AgencyId;
import org.tributary.quantity.LeadId;
import org.tributary.quantity.PlaceId;
import org.tributary.quantity.SourceClass;
import org.tributary.quantity.SubjectId;
import org.tributary.quantity.SubjectKind;

/**
 * One piece of intelligence. Immutable.
 *
 * @param subject what it is about; the name says nothing about guilt
 * @param place where the subject was when this was observed
 * @param source the footprint it was read from
 * @param origin the agency where it arose, which stays named however often the lead is passed on
 * @param observed_h hours since STARTEX
 */
public record Lead(
        LeadId id,
        SubjectId subject,
        SubjectKind kind,
        PlaceId place,
        SourceClass source,
        Grade grade,
        AgencyId origin,
        double observed_h) {

    /** Which channels it may pass. */
    public Classification classification() {
        return Classification.of(source);
    }
}
