package org.tributary.score;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.apache.commons.math3.stat.descriptive.rank.Median;
import org.jspecify.annotations.Nullable;
import org.tributary.event.Event;
import org.tributary.event.Happening;
import org.tributary.quantity.AgencyId;
import org.tributary.quantity.OperationId;
import org.tributary.quantity.SubjectId;
import org.tributary.scenario.MeasureName;
import org.tributary.scenario.Scenario;

/**
 * How long it takes from the first sign of a site to people freed from it, in hours.
 *
 * <p>Definition: for each premises where a raid freed persons, the chain of detect (the first lead on it arose
 * anywhere), notify (the first lead on it was sent to another country; only if before the decision), decide (the raid
 * was planned), act (it struck), effect (its first persons were freed).
 *
 * <p>Formula: the median over these premises of detect → effect. Parts: the medians of the four stages, each over the
 * premises that have both its ends; and the mean number of hand-offs of a case, which are pairs of agencies of which one
 * sent the other a lead on it before the decision.
 *
 * <p>Unit: h. Range: 0 to the length of the exercise; less is better. n: premises with a first lead. Coverage: these ÷
 * all premises where a raid freed persons. Evidence: the entries of the chains. Source: response time as efficiency
 * after the Journal of Artificial Societies and Social Simulation 13(3)3, 2010.
 */
final class DecisionChain implements Measure {
    private final Jurisdictions jurisdictions;
    private final Map<SubjectId, Noted> detected = new HashMap<>();
    private final Map<SubjectId, Noted> notified = new HashMap<>();
    private final Map<SubjectId, Map<HandOff, Double>> handOffs = new HashMap<>();
    private final Map<OperationId, Noted> decided = new HashMap<>();
    private final Map<Target, Strike> struck = new HashMap<>();
    private final Map<SubjectId, Chain> chains = new TreeMap<>();

    DecisionChain(Scenario scenario) {
        jurisdictions = new Jurisdictions(scenario);
    }

    @Override
    public MeasureName name() {
        return MeasureName.DECISION_CHAIN;
    }

    @Override
    public void hear(Event event) {
        if (event.what() instanceof Happening.LeadArose arose) {
            detected.putIfAbsent(arose.lead().subject(), Noted.of(event));
        } else if (event.what() instanceof Happening.LeadSent sent) {
            handOffs.computeIfAbsent(sent.subject(), none -> new HashMap<>())
                    .putIfAbsent(new HandOff(sent.from(), sent.to()), event.at_h());
            if (jurisdictions.abroad(sent.from(), sent.to())) {
                notified.putIfAbsent(sent.subject(), Noted.of(event));
            }
        } else if (event.what() instanceof Happening.RaidPlanned planned) {
            decided.putIfAbsent(planned.operation(), Noted.of(event));
        } else if (event.what() instanceof Happening.RaidStruck raid) {
            struck.put(new Target(raid.agency(), raid.subject()), new Strike(raid.operation(), Noted.of(event)));
        } else if (event.what() instanceof Happening.PersonsFreed people && people.freed() > 0) {
            free(people, Noted.of(event));
        }
    }

    private void free(Happening.PersonsFreed people, Noted effect) {
        SubjectId subject = people.subject();
        Strike strike = struck.get(new Target(people.agency(), subject));
        if (strike == null || chains.containsKey(subject)) {
            return;
        }
        Noted decide = decided.get(strike.operation());
        Noted notify = notified.get(subject);
        boolean inTime = notify != null && decide != null && notify.at_h() <= decide.at_h();
        chains.put(subject, new Chain(detected.get(subject), inTime ? notify : null, decide, strike.at(), effect));
    }

    @Override
    public Reading reading() {
        var evidence = new Evidence();
        chains.values().forEach(chain -> chain.entries().forEach(evidence::add));
        Reading.Part whole = median("", Chain::detect, Chain::effect);
        return new Reading(
                name(),
                whole.value(),
                whole.n(),
                Reading.coverage(whole.n(), chains.size()),
                evidence.list(),
                List.of(
                        median("-detect-notify", Chain::detect, Chain::notified),
                        median("-notify-decide", Chain::notified, Chain::decide),
                        median("-decide-act", Chain::decide, Chain::act),
                        median("-act-effect", Chain::act, Chain::effect),
                        handOffs()));
    }

    private Reading.Part handOffs() {
        int cases = 0;
        double sum = 0;
        for (Map.Entry<SubjectId, Chain> entry : chains.entrySet()) {
            Noted decide = entry.getValue().decide();
            if (decide != null) {
                cases++;
                sum += handOffs.getOrDefault(entry.getKey(), Map.of()).values().stream()
                        .filter(at_h -> at_h <= decide.at_h())
                        .count();
            }
        }
        return new Reading.Part(name().word() + "-hand-offs", Reading.ratio(sum, cases), "hand-offs", cases);
    }

    private Reading.Part median(String stage, Link from, Link to) {
        double[] hours = chains.values().stream()
                .map(chain -> chain.hours(from, to))
                .flatMapToDouble(OptionalDouble::stream)
                .toArray();
        var median = hours.length == 0 ? OptionalDouble.empty() : OptionalDouble.of(new Median().evaluate(hours));
        return new Reading.Part(name().word() + stage, median, "h", hours.length);
    }

    /** One link of a chain; null if it is missing. */
    private interface Link {
        @Nullable
        Noted of(Chain chain);
    }

    /** That one agency sent another a lead. */
    private record HandOff(AgencyId from, AgencyId to) {}

    /** Whom a raid was led by and against. */
    private record Target(AgencyId agency, SubjectId subject) {}

    /** A raid that struck. */
    private record Strike(OperationId operation, Noted at) {}

    /** What led to the first persons freed from one premises. */
    private record Chain(
            @Nullable Noted detect,
            @Nullable Noted notified,
            @Nullable Noted decide,
            Noted act,
            Noted effect) {

        OptionalDouble hours(Link from, Link to) {
            Noted start = from.of(this);
            Noted end = to.of(this);
            return start == null || end == null ? OptionalDouble.empty() : OptionalDouble.of(start.hoursTo(end));
        }

        List<Noted> entries() {
            var entries = new ArrayList<Noted>();
            for (Link link : List.<Link>of(Chain::detect, Chain::notified, Chain::decide, Chain::act, Chain::effect)) {
                Noted entry = link.of(this);
                if (entry != null) {
                    entries.add(entry);
                }
            }
            return entries;
        }
    }
}
