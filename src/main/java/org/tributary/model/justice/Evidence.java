package org.tributary.model.justice;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.tributary.cooperation.Fusion;
import org.tributary.quantity.Country;
import org.tributary.quantity.LeadId;
import org.tributary.quantity.SourceClass;
import org.tributary.quantity.SubjectId;

/** The strongest evidence on each subject, by the country that gathered it and by source class. */
final class Evidence {
    private final Map<LeadId, Country> gathered = new HashMap<>();
    private final Map<SubjectId, Map<Country, Map<SourceClass, Double>>> best = new HashMap<>();

    /** A lead arose in a country. */
    void arose(LeadId lead, Country country) {
        gathered.put(lead, country);
    }

    /** A lead was weighed. */
    void weighed(LeadId lead, SubjectId subject, SourceClass source, double nats) {
        Country country = gathered.get(lead);
        if (country != null) {
            add(subject, country, source, nats);
        }
    }

    /** Evidence on a subject from a country. */
    void add(SubjectId subject, Country country, SourceClass source, double nats) {
        best.computeIfAbsent(subject, s -> new EnumMap<>(Country.class))
                .computeIfAbsent(country, c -> new EnumMap<>(SourceClass.class))
                .merge(source, nats, Math::max);
    }

    /** One more witness in a country saw somebody: what witnesses say adds up to so much at most. */
    void addUp(SubjectId subject, Country country, double nats, double most) {
        best.computeIfAbsent(subject, s -> new EnumMap<>(Country.class))
                .computeIfAbsent(country, c -> new EnumMap<>(SourceClass.class))
                .merge(
                        SourceClass.SIGHTINGS,
                        Math.min(nats, most),
                        (old, more) -> Math.max(old, Math.min(old + more, most)));
    }

    /** The country that gathered a lead, or null if nobody knows. */
    @org.jspecify.annotations.Nullable
    Country origin(LeadId lead) {
        return gathered.get(lead);
    }

    /** What a court believes by the evidence of these countries: each class counts once, by its best. */
    double belief(SubjectId subject, Set<Country> admitted, double priorNats) {
        var strongest = new EnumMap<SourceClass, Double>(SourceClass.class);
        best.getOrDefault(subject, Map.of()).forEach((country, classes) -> {
            if (admitted.contains(country)) {
                classes.forEach((source, nats) -> strongest.merge(source, nats, Math::max));
            }
        });
        double sum = priorNats;
        for (double nats : strongest.values()) {
            sum += nats;
        }
        return Fusion.probability(sum);
    }
}
