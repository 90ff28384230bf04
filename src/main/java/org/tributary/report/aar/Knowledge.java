package org.tributary.report.aar;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.tributary.event.Event;
import org.tributary.event.EventListener;
import org.tributary.event.Happening;
import org.tributary.quantity.AgencyId;
import org.tributary.quantity.PlaceId;
import org.tributary.quantity.SubjectId;
import org.tributary.score.NeedToKnow;
import org.tributary.score.NeededFact;
import org.tributary.score.NeededFact.Needer;
import org.tributary.score.Noted;

/** Who knew which fact when, and who needed it: the needed facts of the score, and beside them those who knew unasked. */
final class Knowledge implements EventListener {
    private record Opened(Event event, int workers) {}

    /**
     * A fact and who knew it. Times are hours since STARTEX.
     *
     * @param place where the site first opened
     * @param opened the log entry of that; 0 if it never did
     * @param workers who worked there then
     * @param before_h by when it had to be known
     * @param knew when the belief of each agency first sufficed to act
     * @param needers who needed it
     */
    record Fact(
            SubjectId subject,
            @Nullable PlaceId place,
            long opened,
            int workers,
            double before_h,
            Map<AgencyId, Noted> knew,
            List<Needer> needers) {

        /** The need of an agency. */
        Optional<Needer> need(AgencyId agency) {
            return needers.stream().filter(one -> one.agency().equals(agency)).findFirst();
        }

        /** How many of those who needed it knew it before the deadline. */
        long inTime() {
            return needers.stream()
                    .filter(needer ->
                            needer.knew().map(noted -> noted.at_h() <= before_h).orElse(false))
                    .count();
        }

        /** How many of those who needed it never knew. */
        long never() {
            return needers.stream().filter(needer -> needer.knew().isEmpty()).count();
        }
    }

    private final NeedToKnow needToKnow;
    private final Map<SubjectId, Opened> opened = new TreeMap<>();
    private final Map<SubjectId, Map<AgencyId, Noted>> knew = new TreeMap<>();

    Knowledge(NeedToKnow needToKnow) {
        this.needToKnow = needToKnow;
    }

    @Override
    public void hear(Event event) {
        needToKnow.hear(event);
        if (event.what() instanceof Happening.SiteOpened site) {
            opened.putIfAbsent(site.subject(), new Opened(event, site.workers()));
        } else if (event.what() instanceof Happening.BeliefCrossed crossed) {
            knew.computeIfAbsent(crossed.subject(), none -> new TreeMap<>())
                    .putIfAbsent(crossed.agency(), new Noted(event.at_h(), event.sequence()));
        }
    }

    /**
     * The facts, the most telling first: those named, then by the people who worked there, then by how many agencies knew.
     *
     * @param named subjects that come first
     */
    List<Fact> facts(Set<SubjectId> named) {
        List<Fact> facts = new ArrayList<>();
        for (NeededFact fact : needToKnow.facts()) {
            fact.subject().ifPresent(subject -> facts.add(fact(subject, fact)));
        }
        facts.sort(Comparator.comparingInt((Fact fact) -> named.contains(fact.subject()) ? 0 : 1)
                .thenComparingInt(fact -> -fact.workers())
                .thenComparingInt(fact -> -fact.knew().size())
                .thenComparing(Fact::subject));
        return facts;
    }

    private Fact fact(SubjectId subject, NeededFact needed) {
        Opened site = opened.get(subject);
        return new Fact(
                subject,
                site == null ? null : site.event.place(),
                site == null ? 0 : site.event.sequence(),
                site == null ? 0 : site.workers,
                needed.before_h(),
                knew.getOrDefault(subject, Map.of()),
                needed.needers());
    }
}
