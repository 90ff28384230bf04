package org.tributary.model.network;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.tributary.picture.Suspect;
import org.tributary.quantity.AgencyId;
import org.tributary.quantity.PlaceId;
import org.tributary.quantity.SubjectId;

/** Whom arrested members named to which agency: no more than that, and not whether it is still so. */
public final class Suspects {
    private final Map<AgencyId, TreeMap<SubjectId, Suspect>> byAgency = new HashMap<>();
    private Consumer<AgencyId> listener = agency -> {};

    /** Nobody was named yet. */
    Suspects() {}

    /** Lets somebody know to which agency somebody was named. */
    public void whenNamed(Consumer<AgencyId> toTell) {
        listener = toTell;
    }

    /** Somebody who knows a member named him. */
    void name(AgencyId agency, SubjectId member, PlaceId place, double now_h) {
        byAgency.computeIfAbsent(agency, unknown -> new TreeMap<>())
                .merge(
                        member,
                        new Suspect(member, place, 1, now_h),
                        (old, fresh) -> new Suspect(member, place, old.knownTies() + 1, now_h));
        listener.accept(agency);
    }

    /** Is arrested, or was not where he was said to be: no longer looked for by this agency. */
    public void strike(AgencyId agency, SubjectId member) {
        byAgency.getOrDefault(agency, new TreeMap<>()).remove(member);
    }

    /** What an agency knows of somebody, if he was named to it. */
    public Optional<Suspect> find(AgencyId agency, SubjectId member) {
        return Optional.ofNullable(
                byAgency.getOrDefault(agency, new TreeMap<>()).get(member));
    }

    /** Those named to an agency, by name. */
    public Collection<Suspect> of(AgencyId agency) {
        return Collections.unmodifiableCollection(
                byAgency.getOrDefault(agency, new TreeMap<>()).values());
    }
}
