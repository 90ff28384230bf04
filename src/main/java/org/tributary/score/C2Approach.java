package org.tributary.score;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import org.tributary.event.Event;
import org.tributary.event.Happening;
import org.tributary.quantity.AgencyId;
import org.tributary.quantity.Country;
import org.tributary.quantity.LeadId;
import org.tributary.quantity.OperationId;
import org.tributary.quantity.Power;
import org.tributary.quantity.SubjectId;
import org.tributary.quantity.SubjectKind;
import org.tributary.scenario.MeasureName;
import org.tributary.scenario.Scenario;

/**
 * How far the countries commanded together: 1 conflicted, 2 de-conflicted, 3 coordinated, 4 collaborative, 5 edge.
 *
 * <p>Definition: three dimensions, each a share. Decision rights: of a country's raids that struck, those of joint
 * operations in which agencies of two countries struck; 0 if it struck nothing although a site stood on its ground at
 * STARTEX, so that who does nothing does not leave the score to those who act together; the mean over these countries.
 * Interaction: weeks in which two countries exchanged something useful, which
 * is a lead on premises that its receiver needed and did not hold yet ({@link NeedToKnow}) or notice of an operation, ÷
 * all weeks of all pairs of countries, times useful ÷ all such exchanges, so that noise is no interaction. Distribution:
 * agencies that may raid and knew a fact by ENDEX ÷ all such that needed it or wrongly believed in innocent premises: those
 * who decide; a desk that was told what others are to act on commands nothing.
 *
 * <p>Formula: each share gives a level by its thresholds; the approach is the lowest of the three, since it is reached
 * only when all are. Thresholds of levels 2, 3, 4, 5: decision rights announced or joint raids ≥ 25 %, joint ≥ 25 %,
 * joint ≥ 50 %, joint ≥ 50 % and units lent or a command post shared; interaction ≥ 5, 15, 30, 50 %; distribution ≥ 10,
 * 30, 60, 85 %. Assumed. Where nobody struck and nobody had a site to strike, decision rights are left out; absent where
 * besides there was no fact that somebody needed, and where there is one country only. Parts: the levels of the
 * dimensions.
 *
 * <p>Unit: level. Range: 1 to 5; more is better. n: dimensions. Coverage: these ÷ 3. Evidence: joint strikes, useful
 * exchanges, posts and units lent. Source: the dimensions and the names of the levels after the NATO NEC C2 Maturity
 * Model (SAS-065), 2010.
 */
final class C2Approach implements Measure {
    private static final double WEEK_H = 168;
    private static final double[] INTERACTION = {0.05, 0.15, 0.3, 0.5};
    private static final double[] DISTRIBUTION = {0.1, 0.3, 0.6, 0.85};
    private static final double ANNOUNCED = 0.25;
    private static final double SOME_JOINT = 0.25;
    private static final double HALF_JOINT = 0.5;

    private final NeedToKnow needToKnow;
    private final Jurisdictions jurisdictions;
    private final Map<OperationId, Raids> joint = new TreeMap<>();
    private final Map<Country, Integer> raids = new TreeMap<>();
    private final Map<Country, Integer> announcedAlone = new TreeMap<>();
    private final Set<OperationId> announced = new HashSet<>();
    private final Set<Holding> held = new HashSet<>();
    private final Set<LeadId> onPremises = new HashSet<>();
    private final Set<SubjectId> guilty = new HashSet<>();
    private final Set<Belief> believed = new HashSet<>();
    private final List<Exchange> exchanges = new ArrayList<>();
    private final List<Noted> pooled = new ArrayList<>();
    private int exchangesInAll;

    C2Approach(Scenario scenario, NeedToKnow needToKnow) {
        this.needToKnow = needToKnow;
        this.jurisdictions = new Jurisdictions(scenario);
    }

    @Override
    public MeasureName name() {
        return MeasureName.C2_APPROACH;
    }

    @Override
    public void hear(Event event) {
        needToKnow.hear(event);
        if (event.what() instanceof Happening.LeadArose arose) {
            arise(arose);
        } else if (event.what() instanceof Happening.LeadReceived received) {
            boolean first = held.add(new Holding(received.to(), received.lead()));
            if (onPremises.contains(received.lead())) {
                exchange(event, received.from(), received.to(), Optional.of(received.subject()), first);
            }
        } else if (event.what() instanceof Happening.OperationNotified notice) {
            if (jurisdictions.abroad(notice.by(), notice.to()) && announced.add(notice.operation())) {
                exchange(event, notice.by(), notice.to(), Optional.empty(), true);
            }
        } else if (event.what() instanceof Happening.SiteOpened site) {
            guilty.add(site.subject());
        } else if (event.what() instanceof Happening.BeliefCrossed belief && belief.kind() == SubjectKind.PREMISES) {
            believed.add(new Belief(belief.agency(), belief.subject()));
        } else if (event.what() instanceof Happening.RaidStruck raid) {
            strike(event, raid);
        } else if (event.what() instanceof Happening.UnitLent || event.what() instanceof Happening.CommandPostOpened) {
            pooled.add(Noted.of(event));
        }
    }

    private void arise(Happening.LeadArose arose) {
        held.add(new Holding(arose.agency(), arose.lead().id()));
        if (arose.lead().kind() == SubjectKind.PREMISES) {
            onPremises.add(arose.lead().id());
        }
    }

    private void exchange(Event event, AgencyId from, AgencyId to, Optional<SubjectId> about, boolean first) {
        if (!jurisdictions.abroad(from, to)) {
            return;
        }
        exchangesInAll++;
        if (first) {
            var pair = Set.of(jurisdictions.countryOf(from), jurisdictions.countryOf(to));
            exchanges.add(new Exchange(pair, (int) (event.at_h() / WEEK_H), to, about, Noted.of(event)));
        }
    }

    private void strike(Event event, Happening.RaidStruck raid) {
        Country country = jurisdictions.countryOf(raid.agency());
        raids.merge(country, 1, Integer::sum);
        raid.joint()
                .ifPresent(operation ->
                        joint.computeIfAbsent(operation, none -> new Raids()).add(event, country));
        boolean told = announced.contains(raid.operation())
                || raid.joint().filter(announced::contains).isPresent();
        if (told && raid.joint().isEmpty()) {
            announcedAlone.merge(country, 1, Integer::sum);
        }
    }

    @Override
    public Reading reading() {
        var evidence = new Evidence();
        Set<Country> commanding = needToKnow.withTargets();
        commanding.addAll(raids.keySet());
        OptionalDouble decision =
                commanding.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(decisionRights(commanding, evidence));
        OptionalDouble distribution = distribution();
        boolean any = (decision.isPresent() || distribution.isPresent())
                && jurisdictions.countries().size() > 1;
        OptionalDouble interaction = any ? OptionalDouble.of(interaction(evidence)) : OptionalDouble.empty();
        var parts = List.of(
                part("-decision-rights", decision),
                part("-interaction", interaction),
                part("-distribution", distribution));
        int n = any
                ? (int) parts.stream().filter(part -> part.value().isPresent()).count()
                : 0;
        OptionalDouble lowest =
                parts.stream().flatMapToDouble(part -> part.value().stream()).min();
        return Reading.of(name(), any ? lowest : OptionalDouble.empty(), n, n / 3.0, evidence, parts);
    }

    private Reading.Part part(String dimension, OptionalDouble level) {
        return new Reading.Part(name().word() + dimension, level, "level", level.isPresent() ? 1 : 0);
    }

    private int decisionRights(Set<Country> commanding, Evidence evidence) {
        var together = new TreeMap<Country, Integer>();
        for (Raids operation : joint.values()) {
            if (operation.byCountry.size() > 1) {
                operation.byCountry.forEach((country, strikes) -> together.merge(country, strikes, Integer::sum));
                operation.strikes.forEach(evidence::add);
            }
        }
        double share = meanShare(together, commanding);
        if (share >= HALF_JOINT) {
            pooled.forEach(evidence::add);
            return pooled.isEmpty() ? 4 : 5;
        }
        if (share >= SOME_JOINT) {
            return 3;
        }
        return share + meanShare(announcedAlone, commanding) >= ANNOUNCED ? 2 : 1;
    }

    /** The mean over countries of the share that some of its raids are of all of them; 0 for one that struck nothing. */
    private double meanShare(Map<Country, Integer> some, Set<Country> countries) {
        return countries.stream()
                .mapToDouble(country -> Reading.ratio(some.getOrDefault(country, 0), raids.getOrDefault(country, 0))
                        .orElse(0))
                .average()
                .orElse(0);
    }

    private int interaction(Evidence evidence) {
        Map<AgencyId, Set<SubjectId>> needs = needs();
        var weeks = new HashSet<PairInAWeek>();
        int useful = 0;
        for (Exchange exchange : exchanges) {
            boolean needed = exchange.about().isEmpty()
                    || needs.getOrDefault(exchange.to(), Set.of())
                            .contains(exchange.about().get());
            useful += needed ? 1 : 0;
            if (needed && weeks.add(new PairInAWeek(exchange.pair(), exchange.week()))) {
                evidence.add(exchange.at());
            }
        }
        int countries = jurisdictions.countries().size();
        double all = countries * (countries - 1) / 2.0 * Math.ceil(needToKnow.endex_h() / WEEK_H);
        double precision = Reading.ratio(useful, exchangesInAll).orElse(0);
        return level(weeks.size() / all * precision, INTERACTION);
    }

    private Map<AgencyId, Set<SubjectId>> needs() {
        var needs = new HashMap<AgencyId, Set<SubjectId>>();
        for (NeededFact fact : needToKnow.facts()) {
            fact.subject()
                    .ifPresent(subject -> fact.needers()
                            .forEach(needer -> needs.computeIfAbsent(needer.agency(), none -> new HashSet<>())
                                    .add(subject)));
        }
        return needs;
    }

    private OptionalDouble distribution() {
        int needed = 0;
        int known = 0;
        for (NeededFact fact : needToKnow.facts()) {
            for (NeededFact.Needer needer : fact.needers()) {
                if (jurisdictions.may(needer.agency(), Power.RAID)) {
                    needed++;
                    known += needer.knew().isPresent() ? 1 : 0;
                }
            }
        }
        long mistaken = believed.stream()
                .filter(belief -> jurisdictions.may(belief.agency(), Power.RAID))
                .filter(belief -> !guilty.contains(belief.subject()))
                .count();
        return needed == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of(level((double) known / (needed + mistaken), DISTRIBUTION));
    }

    private static int level(double share, double[] thresholds) {
        int level = 1;
        for (double threshold : thresholds) {
            level += share >= threshold ? 1 : 0;
        }
        return level;
    }

    /** That an agency holds a lead. */
    private record Holding(AgencyId agency, LeadId lead) {}

    /** That an agency believed in premises. */
    private record Belief(AgencyId agency, SubjectId subject) {}

    /** Something that reached another country. */
    private record Exchange(Set<Country> pair, int week, AgencyId to, Optional<SubjectId> about, Noted at) {}

    /** Two countries in one week, counted from STARTEX. */
    private record PairInAWeek(Set<Country> pair, int week) {}

    /** The strikes of one joint operation. */
    private static final class Raids {
        private final Map<Country, Integer> byCountry = new TreeMap<>();
        private final List<Long> strikes = new ArrayList<>();

        void add(Event strike, Country country) {
            byCountry.merge(country, 1, Integer::sum);
            strikes.add(strike.sequence());
        }
    }
}
