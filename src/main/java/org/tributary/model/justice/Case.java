package org.tributary.model.justice;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.tributary.event.Audience;
import org.tributary.model.justice.Courts.Agency;
import org.tributary.quantity.AgencyId;
import org.tributary.quantity.CaseId;
import org.tributary.quantity.Country;
import org.tributary.quantity.PlaceId;
import org.tributary.quantity.SubjectId;

/** Suspects of one arrest, held until their time runs out, a court takes the case, or another country gets them. */
final class Case {
    final CaseId id;
    final Agency agency;
    final SubjectId subject;
    final PlaceId place;
    final double expires_h;
    final long opened;
    final Set<Country> admitted;
    final Set<Country> abroad = EnumSet.noneOf(Country.class);
    final Set<Country> asked = EnumSet.noneOf(Country.class);
    /** Agencies abroad that know of it, in the order in which they were told. */
    final Set<AgencyId> told = new LinkedHashSet<>();
    /** Which countries asked for the suspects, whatever became of it. */
    final Map<Country, Plea> pleas = new EnumMap<>(Country.class);

    int suspects;
    /** How many of them the country that holds them does not surrender; -1 while nobody has asked. */
    int ownNationals = -1;
    /** Whether they are held beyond their time because somebody wants them. */
    boolean extended;

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

    /** Whose case it is, and who was told. */
    Audience audience() {
        return Audience.of(Stream.concat(Stream.of(agency.id()), told.stream()).toArray(AgencyId[]::new));
    }
}
