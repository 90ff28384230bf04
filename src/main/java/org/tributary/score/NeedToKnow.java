package org.tributary.score;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.tributary.cooperation.PooledBelief;
import org.tributary.event.Event;
import org.tributary.event.EventListener;
import org.tributary.event.Happening;
import org.tributary.quantity.AgencyId;
import org.tributary.quantity.Country;
import org.tributary.quantity.LeadId;
import org.tributary.quantity.PlaceId;
import org.tributary.quantity.SubjectId;
import org.tributary.region.Region;
import org.tributary.scenario.Fact;
import org.tributary.scenario.Parameters;
import org.tributary.scenario.Scenario;

/**
 * Which facts there were, who needed them, and when each knew them. Not thread-safe.
 *
 * <p>A fact is a guilty site: one for each subject that {@code site-opened} names, and those that the scenario
 * declares, which replace the derived fact of the same site. Premises where no site ever opened are innocent and make
 * no fact.
 *
 * <p>Needed by: whom the scenario names, otherwise every agency that may raid in a country where the site opened, and
 * every agency that has weighed a lead on it that arose at its own desk. In a country to
 * which a site moves it is needed from its opening there. Needed before: the scenario's moment, otherwise ENDEX less
 * {@value #ACT_H} hours.
 *
 * <p>An agency knows a fact when its belief has crossed a threshold to act. The fact is knowable when the pooled
 * belief of all agencies reaches {@code fusion.actionable}, or one agency's own does. Source: our own.
 */
public final class NeedToKnow implements EventListener {
    /** How long the needed act takes: warrant, assembly and strike. Assumed. */
    static final double ACT_H = 72;

    private final Scenario scenario;
    private final Region region;
    private final Jurisdictions jurisdictions;
    private final Function<String, Optional<SubjectId>> subjectNamed;
    private final double prior;
    private final double actionable;
    private final double endex_h;
    private final Map<LeadId, AgencyId> origins = new HashMap<>();
    private final Map<SubjectId, Dossier> dossiers = new TreeMap<>();
    private long heard;

    /** @param subjectNamed the subject of a site named as syndicate and number, such as {@code moei-ring/3} */
    public NeedToKnow(
            Scenario scenario,
            Region region,
            Parameters parameters,
            Function<String, Optional<SubjectId>> subjectNamed) {
        this.scenario = scenario;
        this.region = region;
        this.jurisdictions = new Jurisdictions(scenario);
        this.subjectNamed = subjectNamed;
        this.prior = parameters.value("fusion.prior");
        this.actionable = parameters.value("fusion.actionable");
        this.endex_h = scenario.clock().endex_h();
    }

    /** Hears each event once, however many measures pass it on. */
    @Override
    public void hear(Event event) {
        if (event.sequence() <= heard) {
            return;
        }
        heard = event.sequence();
        if (event.what() instanceof Happening.SiteOpened opened) {
            dossier(opened.subject()).open(event);
        } else if (event.what() instanceof Happening.LeadArose arose) {
            origins.put(arose.lead().id(), arose.lead().origin());
        } else if (event.what() instanceof Happening.LeadProcessed processed) {
            weigh(event, processed);
        } else if (event.what() instanceof Happening.BeliefCrossed crossed && event.at_h() <= endex_h) {
            dossier(crossed.subject()).know(crossed.agency(), Noted.of(event));
        }
    }

    private void weigh(Event event, Happening.LeadProcessed processed) {
        Dossier dossier = dossier(processed.subject());
        dossier.pool.weigh(processed.source(), processed.nats());
        if (dossier.pool.probability() >= actionable && event.at_h() <= endex_h) {
            dossier.couldKnow(Noted.of(event));
        }
        if (processed.agency().equals(origins.get(processed.lead()))) {
            dossier.holders.add(processed.agency());
        }
    }

    /** The hour of ENDEX. */
    double endex_h() {
        return endex_h;
    }

    /** All facts: the declared in the scenario's order, then the derived by name of their site. */
    public List<NeededFact> facts() {
        var facts = new ArrayList<NeededFact>();
        var declared = new HashSet<SubjectId>();
        for (Fact fact : scenario.facts().values()) {
            Optional<SubjectId> subject = subjectNamed.apply(fact.about());
            subject.ifPresent(declared::add);
            facts.add(declared(fact, subject));
        }
        dossiers.forEach((subject, dossier) -> {
            if (dossier.isGuilty() && !declared.contains(subject)) {
                facts.add(fact(Optional.of(subject), dossier, needers(dossier), endex_h - ACT_H));
            }
        });
        return facts;
    }

    private NeededFact declared(Fact fact, Optional<SubjectId> subject) {
        Dossier dossier = subject.isEmpty() ? new Dossier(prior) : dossier(subject.get());
        Map<AgencyId, Double> needers = new TreeMap<>();
        fact.neededBy().forEach(agency -> needers.put(agency, 0.0));
        return fact(
                subject,
                dossier,
                needers.isEmpty() ? needers(dossier) : needers,
                scenario.clock().sinceStartex_h(fact.before()));
    }

    private static NeededFact fact(
            Optional<SubjectId> subject, Dossier dossier, Map<AgencyId, Double> needers, double before_h) {
        var list = new ArrayList<NeededFact.Needer>();
        needers.forEach((agency, since_h) ->
                list.add(new NeededFact.Needer(agency, since_h, Optional.ofNullable(dossier.knew.get(agency)))));
        return new NeededFact(subject, before_h, Optional.ofNullable(dossier.knowable), list);
    }

    /** Who needs a site by rule, and since when: its holders since it opened, its police since it opened with them. */
    private Map<AgencyId, Double> needers(Dossier dossier) {
        var needers = new TreeMap<AgencyId, Double>();
        if (dossier.isGuilty()) {
            dossier.holders.forEach(agency -> needers.put(agency, dossier.opened_h));
        }
        dossier.openings_h.forEach((place, opened_h) -> {
            for (Country country : region.place(place).countries()) {
                jurisdictions.raidersIn(country).forEach(agency -> needers.merge(agency, opened_h, Math::min));
            }
        });
        return needers;
    }

    /**
     * The countries on whose ground a site stood at STARTEX and which have an agency that may raid: those who have something
     * to strike, whatever anybody does.
     */
    Set<Country> withTargets() {
        var countries = EnumSet.noneOf(Country.class);
        dossiers.values()
                .forEach(dossier -> dossier.openings_h.forEach((place, opened_h) -> {
                    if (opened_h <= 0) {
                        countries.addAll(region.place(place).countries());
                    }
                }));
        countries.removeIf(country -> jurisdictions.raidersIn(country).isEmpty());
        return countries;
    }

    private Dossier dossier(SubjectId subject) {
        return dossiers.computeIfAbsent(subject, unknown -> new Dossier(prior));
    }

    /** What is noted of one subject. */
    private static final class Dossier {
        private final PooledBelief pool;
        private final Map<PlaceId, Double> openings_h = new TreeMap<>();
        private final Set<AgencyId> holders = new TreeSet<>();
        private final Map<AgencyId, Noted> knew = new TreeMap<>();
        private double opened_h = Double.NaN;
        private @Nullable Noted knowable;

        Dossier(double prior) {
            pool = new PooledBelief(prior);
        }

        boolean isGuilty() {
            return !Double.isNaN(opened_h);
        }

        void open(Event event) {
            if (!isGuilty()) {
                opened_h = event.at_h();
            }
            if (event.place() != null) {
                openings_h.putIfAbsent(event.place(), event.at_h());
            }
        }

        void know(AgencyId agency, Noted at) {
            knew.putIfAbsent(agency, at);
            couldKnow(at);
        }

        void couldKnow(Noted at) {
            if (knowable == null) {
                knowable = at;
            }
        }
    }
}
