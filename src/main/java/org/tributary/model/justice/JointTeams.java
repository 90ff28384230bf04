package org.tributary.model.justice;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tributary.chance.Chance;
import org.tributary.chance.LogNormal;
import org.tributary.chance.Purpose;
import org.tributary.event.Audience;
import org.tributary.event.Happening;
import org.tributary.model.clockwork.World;
import org.tributary.model.justice.Courts.Agency;
import org.tributary.quantity.AgencyId;
import org.tributary.quantity.Country;
import org.tributary.quantity.SubjectId;

/** Joint investigation teams: what a member gathered, the courts of all members admit, and all hear of each other's cases. */
final class JointTeams {
    private final World world;
    private final Courts courts;
    private final LogNormal forming;
    private final Map<SubjectId, Set<Country>> countries = new HashMap<>();
    private final Map<SubjectId, Set<AgencyId>> members = new HashMap<>();

    JointTeams(World world, Courts courts) {
        this.world = world;
        this.courts = courts;
        this.forming = Courts.law(world, "team.");
    }

    /** The countries whose evidence a country's court admits on a subject. */
    Set<Country> admittedIn(Country country, SubjectId subject) {
        Set<Country> admitted = EnumSet.of(country);
        Set<Country> team = countries.getOrDefault(subject, Set.of());
        if (team.contains(country)) {
            admitted.addAll(team);
        }
        return admitted;
    }

    /** The members of the team on a subject; nobody if there is none. */
    Set<AgencyId> on(SubjectId subject) {
        return Collections.unmodifiableSet(members.getOrDefault(subject, Set.of()));
    }

    /** Forms a team after a while, or says why not. */
    Optional<String> form(AgencyId agency, List<AgencyId> partners, SubjectId subject, long cause) {
        Set<Country> together = EnumSet.noneOf(Country.class);
        List<AgencyId> all = new ArrayList<>(partners);
        all.add(agency);
        for (AgencyId member : all) {
            Optional<Agency> known = courts.find(member);
            if (known.isEmpty()) {
                return Optional.of("there is no agency " + member);
            }
            together.add(known.get().country());
        }
        if (together.size() < 2) {
            return Optional.of("a joint team needs members of two countries");
        }
        if (countries.getOrDefault(subject, Set.of()).containsAll(together)) {
            return Optional.of("a team on %s was formed before".formatted(subject));
        }
        double takes_h = world.chance()
                .draws(Purpose.TEAM_FORMING, Chance.keyOf(subject), Chance.keyOf(agency))
                .logNormal(forming);
        courts.later(takes_h, () -> formed(subject, together, all, cause));
        return Optional.empty();
    }

    private void formed(SubjectId subject, Set<Country> together, List<AgencyId> all, long cause) {
        countries.computeIfAbsent(subject, s -> EnumSet.noneOf(Country.class)).addAll(together);
        members.computeIfAbsent(subject, s -> new LinkedHashSet<>()).addAll(all);
        long formed = world.record(
                null, Audience.of(all.toArray(AgencyId[]::new)), cause, new Happening.JointTeamFormed(subject, all));
        courts.joined(subject, together, formed);
    }
}
