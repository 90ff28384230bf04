package org.tributary.model.justice;

import java.util.EnumSet;
import java.util.Set;
import org.tributary.model.justice.Courts.Agency;
import org.tributary.quantity.CaseId;
import org.tributary.quantity.Country;
import org.tributary.quantity.PlaceId;
import org.tributary.quantity.SubjectId;

/** Suspects of one raid, held until their time runs out or a court takes the case. */
final class Case {
    final CaseId id;
    final Agency agency;
    final SubjectId subject;
    final PlaceId place;
    final int suspects;
    final double expires_h;
    final long opened;
    final Set<Country> admitted;
    final Set<Country> abroad = EnumSet.noneOf(Country.class);
    final Set<Country> asked = EnumSet.noneOf(Country.class);

    Case(CaseId id, Agency agency, SubjectId subject, PlaceId place, int suspects, double expires_h, long opened) {
        this.id = id;
        this.agency = agency;
        this.subject = subject;
        this.place = place;
        this.suspects = suspects;
        this.expires_h = expires_h;
        this.opened = opened;
        this.admitted = EnumSet.of(agency.country());
    }
}
