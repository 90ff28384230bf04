package org.tributary.model.justice;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.tributary.chance.LogNormal;
import org.tributary.cooperation.AgencyEntry;
import org.tributary.cooperation.Fusion;
import org.tributary.cooperation.Regime;
import org.tributary.event.Audience;
import org.tributary.event.Event;
import org.tributary.event.EventListener;
import org.tributary.event.Happening;
import org.tributary.event.JusticeHappening.CaseNotified;
import org.tributary.event.JusticeHappening.ExtraditionRefusal;
import org.tributary.model.clockwork.Phase;
import org.tributary.model.clockwork.Wake;
import org.tributary.model.clockwork.World;
import org.tributary.picture.CaseNotice;
import org.tributary.picture.CaseView;
import org.tributary.quantity.AgencyId;
import org.tributary.quantity.CaseId;
import org.tributary.quantity.Country;
import org.tributary.quantity.PlaceId;
import org.tributary.quantity.Power;
import org.tributary.quantity.SourceClass;
import org.tributary.quantity.Span;
import org.tributary.quantity.SubjectId;
import org.tributary.quantity.Surrender;
import org.tributary.scenario.Scenario;

/**
 * Cases against suspects: custody runs out after so many days, unless a court believes by the evidence that it admits. It
 * admits what its own country gathered, what a country sent by mutual legal assistance, and what the members of a joint
 * investigation team gathered. Suspects may be surrendered to a country that asks for them. Nothing happens here unless
 * the scenario says for some agency how long it may detain.
 */
public final class Courts implements EventListener {
    /** Told when something changed that the agency's seat should look at. */
    @FunctionalInterface
    public interface SeatCall {
        /** The seat of this agency should meet. */
        void call(AgencyId agency);
    }

    /**
     * An agency and how long it may detain.
     *
     * @param speaks whether it speaks for its country
     */
    record Agency(AgencyId id, Country country, PlaceId base, boolean speaks, double detention_h) {}

    private final World world;
    private final SeatCall seats;
    private final Map<AgencyId, Agency> agencies = new LinkedHashMap<>();
    private final Evidence evidence = new Evidence();
    private final Map<CaseId, Case> open = new LinkedHashMap<>();
    private final Map<String, Integer> counts = new HashMap<>();
    private final Set<Long> raids = new HashSet<>();
    private final Set<Long> seizures = new HashSet<>();
    private final JointTeams teams;
    private final LegalAssistance assistance;
    private final Extraditions extraditions;
    private final boolean sitting;
    private final Numbers numbers;

    private record Numbers(double priorNats, double court, double caught, double redHanded, double named) {
        static Numbers of(World world) {
            double prior = world.parameter("fusion.prior");
            return new Numbers(
                    Fusion.nats(prior),
                    world.parameter("court.threshold"),
                    world.parameter("court.caught"),
                    world.parameter("court.red-handed"),
                    world.parameter("court.named"));
        }
    }

    /** What courts ask of the world around them: what is agreed, and where suspects come from. */
    public record Surroundings(Supplier<Regime> regime, Origins origins, SeatCall seats) {}

    /** Courts without a case. */
    public Courts(World world, Scenario scenario, List<AgencyEntry> directory, Surroundings around) {
        this.world = world;
        this.seats = around.seats();
        this.sitting = scenario.agencies().values().stream()
                .anyMatch(agency -> agency.detention().isPresent());
        this.numbers = Numbers.of(world);
        this.teams = new JointTeams(world, this);
        this.assistance = new LegalAssistance(world, this);
        this.extraditions = new Extraditions(world, this, around.regime(), around.origins());
        for (AgencyEntry entry : directory) {
            double default_h = world.parameter("custody."
                    + entry.country().englishName().toLowerCase(Locale.ROOT).replace(' ', '-'));
            var plan = scenario.agencies().get(entry.id());
            double detention_h =
                    plan == null ? default_h : plan.detention().map(Span::hours).orElse(default_h);
            agencies.put(
                    entry.id(),
                    new Agency(entry.id(), entry.country(), entry.base(), entry.may(Power.PRESS), detention_h));
        }
    }

    static LogNormal law(World world, String prefix) {
        return LogNormal.of(
                world.parameter(prefix + "delay-median"),
                world.parameter(prefix + "delay-p95"),
                world.parameter(prefix + "delay-min"));
    }

    /** What they must hear: nothing where nobody is detained. */
    @Override
    public List<Class<? extends Happening>> kinds() {
        return sitting
                ? List.of(
                        Happening.LeadArose.class,
                        Happening.LeadProcessed.class,
                        Happening.PersonsFreed.class,
                        Happening.LoadSeized.class,
                        Happening.MemberNamed.class,
                        Happening.MemberArrested.class)
                : List.of();
    }

    @Override
    public void hear(Event event) {
        if (event.what() instanceof Happening.LeadArose arose) {
            find(arose.agency()).ifPresent(reader -> evidence.arose(arose.lead().id(), reader.country()));
        } else if (event.what() instanceof Happening.LeadProcessed lead) {
            weighed(lead);
        } else if (event.what() instanceof Happening.PersonsFreed raid) {
            raided(event, raid);
        } else if (event.what() instanceof Happening.LoadSeized) {
            seizures.add(event.sequence());
        } else if (event.what() instanceof Happening.MemberNamed named) {
            named(named);
        } else if (event.what() instanceof Happening.MemberArrested arrest) {
            arrest.agency().ifPresent(agency -> arrested(event, agency, arrest.member()));
        }
    }

    private void weighed(Happening.LeadProcessed lead) {
        evidence.weighed(lead.lead(), lead.subject(), lead.source(), lead.nats());
        Country origin = evidence.origin(lead.lead());
        for (Case one : open.values()) {
            if (origin != null && one.subject.equals(lead.subject())) {
                if (one.agency.id().equals(lead.agency()) && !one.admitted.contains(origin)) {
                    one.abroad.add(origin);
                }
                later(0, () -> hearing(one, one.opened));
            }
        }
    }

    private void raided(Event event, Happening.PersonsFreed raid) {
        raids.add(event.sequence());
        PlaceId place = event.place();
        if (raid.arrested() > 0 && place != null) {
            later(
                    0,
                    () -> find(raid.agency()).ifPresent(agency -> {
                        evidence.add(raid.subject(), agency.country(), SourceClass.SIGHTINGS, numbers.caught());
                        open(agency, raid.subject(), place, raid.arrested(), Set.of(), event.sequence());
                    }));
        }
    }

    /** Each who names somebody is a witness: what they say adds up, though never to more than being caught in the act. */
    private void named(Happening.MemberNamed named) {
        find(named.agency())
                .ifPresent(agency ->
                        evidence.addUp(named.member(), agency.country(), numbers.named(), numbers.redHanded()));
    }

    /** Who was arrested in a raid is one of those whom the raid's case holds. */
    private void arrested(Event event, AgencyId by, SubjectId member) {
        PlaceId place = event.place();
        if (place == null || raids.contains(event.cause())) {
            return;
        }
        boolean inTheAct = seizures.contains(event.cause());
        later(
                0,
                () -> find(by).ifPresent(agency -> {
                    if (inTheAct) {
                        evidence.add(member, agency.country(), SourceClass.SIGHTINGS, numbers.redHanded());
                    }
                    open(agency, member, place, 1, Set.of(), event.sequence());
                }));
    }

    void later(double hours, Runnable action) {
        world.clockwork()
                .at(world.now_h() + hours, Phase.ANALYSIS, world.clockwork().newIndex(), () -> {
                    action.run();
                    return Wake.USED;
                });
    }

    void call(AgencyId agency) {
        seats.call(agency);
    }

    Optional<Agency> find(AgencyId agency) {
        return Optional.ofNullable(agencies.get(agency));
    }

    /** Opens a case; who is in a joint team on its subject learns of it. */
    private void open(
            Agency agency, SubjectId subject, PlaceId place, int suspects, Set<Country> papersOf, long cause) {
        int number = counts.merge(agency.id() + "/" + subject, 1, Integer::sum);
        var id = CaseId.of(agency.id(), subject, number);
        double expires_h = world.now_h() + agency.detention_h();
        long opened = world.record(
                place,
                Audience.of(agency.id()),
                cause,
                new Happening.CaseOpened(agency.id(), id, subject, suspects, expires_h));
        var one = new Case(id, agency, subject, place, suspects, expires_h, opened);
        one.admitted.addAll(teams.admittedIn(agency.country(), subject));
        one.admitted.addAll(papersOf);
        for (Country country : Country.values()) {
            boolean holds = !one.admitted.contains(country) && adds(one, country);
            if (holds) {
                one.abroad.add(country);
            }
        }
        open.put(id, one);
        seats.call(agency.id());
        tellTeam(one, opened);
        hearing(one, opened);
        if (open.containsKey(id)) {
            later(agency.detention_h(), () -> {
                if (open.containsKey(id)) {
                    reconsider(one);
                }
            });
        }
    }

    private void tellTeam(Case one, long cause) {
        if (teams.admittedIn(one.agency.country(), one.subject).size() > 1) {
            for (AgencyId member : teams.on(one.subject)) {
                find(member).ifPresent(agency -> tell(one, agency, cause));
            }
        }
    }

    /** The first agency of a country, in the order of the scenario, learns of a case about which its country was asked. */
    void tellAuthority(Case one, Country country, long cause) {
        agencies.values().stream()
                .filter(agency -> agency.country() == country)
                .findFirst()
                .ifPresent(agency -> tell(one, agency, cause));
    }

    private void tell(Case one, Agency agency, long cause) {
        boolean news = open.containsKey(one.id) && agency.country() != one.agency.country();
        if (news && one.told.add(agency.id())) {
            world.record(
                    null,
                    Audience.of(one.agency.id(), agency.id()),
                    cause,
                    new CaseNotified(one.agency.id(), agency.id(), one.id, one.subject, one.suspects, one.expires_h));
            seats.call(agency.id());
        }
    }

    private boolean adds(Case one, Country country) {
        Set<Country> with = EnumSet.copyOf(one.admitted);
        with.add(country);
        return belief(one.subject, with) > belief(one);
    }

    private double belief(SubjectId subject, Set<Country> admitted) {
        return evidence.belief(subject, admitted, numbers.priorNats());
    }

    private double belief(Case one) {
        return belief(one.subject, one.admitted);
    }

    /** What a court of a country believes of a subject by what it admits without asking anybody. */
    double beliefIn(Country country, SubjectId subject) {
        return belief(subject, teams.admittedIn(country, subject));
    }

    void hearing(Case one, long cause) {
        if (open.containsKey(one.id) && belief(one) >= numbers.court()) {
            open.remove(one.id);
            long charged = world.record(
                    one.place,
                    one.audience(),
                    cause,
                    new Happening.SuspectsCharged(one.agency.id(), one.id, one.subject, one.suspects, belief(one)));
            extraditions.end(one, ExtraditionRefusal.TRIED_THERE, charged);
        }
    }

    /** Custody is over, if it is: the suspects go free unless somebody's request keeps them. */
    void reconsider(Case one) {
        boolean due = one.extended || world.now_h() >= one.expires_h;
        if (!due || !open.containsKey(one.id) || extraditions.keeps(one)) {
            return;
        }
        open.remove(one.id);
        long released = world.record(
                one.place,
                one.audience(),
                one.opened,
                new Happening.SuspectsReleased(one.agency.id(), one.id, one.subject, one.suspects, belief(one)));
        extraditions.end(one, ExtraditionRefusal.RELEASED, released);
    }

    /** Suspects became another country's case; by treaty the papers came with them. */
    void surrendered(Case one, Plea plea, int persons, long cause) {
        if (one.suspects == 0) {
            open.remove(one.id);
            extraditions.end(one, ExtraditionRefusal.SURRENDERED_ELSEWHERE, cause);
        } else {
            reconsider(one);
        }
        Set<Country> papers = plea.by == Surrender.TREATY ? Set.of(one.agency.country()) : Set.of();
        open(plea.asking, one.subject, plea.asking.base(), persons, papers, cause);
    }

    /** Asks a country for the evidence it gathered, or says why not. */
    public Optional<String> assist(AgencyId agency, CaseId id, Country to, long cause) {
        Case one = open.get(id);
        if (one == null || !one.agency.id().equals(agency)) {
            return Optional.of("%s has no open case %s".formatted(agency, id));
        }
        if (to == one.agency.country()) {
            return Optional.of("evidence of %s needs no legal assistance".formatted(to.englishName()));
        }
        if (agencies.values().stream().noneMatch(other -> other.country() == to)) {
            return Optional.of("%s is not at the table".formatted(to.englishName()));
        }
        if (!one.asked.add(to)) {
            return Optional.of("%s was asked before in %s".formatted(to.englishName(), id));
        }
        assistance.ask(one, to, cause);
        return Optional.empty();
    }

    /** Forms a joint investigation team on a subject after a while: what a member gathers, all members' courts admit. */
    public Optional<String> team(AgencyId agency, List<AgencyId> partners, SubjectId subject, long cause) {
        return teams.form(agency, partners, subject, cause);
    }

    /** A team was formed: cases that are open gain by it, and the other members learn of them. */
    void joined(SubjectId subject, Set<Country> members, long cause) {
        for (Case one : List.copyOf(open.values())) {
            if (one.subject.equals(subject) && members.contains(one.agency.country())) {
                one.admitted.addAll(members);
                one.abroad.removeAll(members);
                tellTeam(one, cause);
                hearing(one, cause);
            }
        }
    }

    /** Asks for the suspects of a case abroad, or says why not. */
    public Optional<String> extradite(AgencyId agency, CaseId id, Surrender by, long cause) {
        @Nullable Case one = open.get(id);
        @Nullable Agency asking = agencies.get(agency);
        if (asking == null || one == null || !one.told.contains(agency)) {
            return Optional.of("%s knows of no open case %s abroad".formatted(agency, id));
        }
        return extraditions.ask(asking, one, by, cause);
    }

    /** The agency's own cases that are not decided, oldest first. */
    public List<CaseView> casesOf(AgencyId agency) {
        if (!sitting) {
            return List.of();
        }
        return open.values().stream()
                .filter(one -> one.agency.id().equals(agency))
                .map(one -> new CaseView(
                        one.id,
                        one.subject,
                        one.suspects,
                        one.expires_h,
                        belief(one),
                        EnumSet.copyOf(one.abroad),
                        EnumSet.copyOf(one.asked),
                        wantedBy(one)))
                .toList();
    }

    private static Set<Country> wantedBy(Case one) {
        Set<Country> wanted = EnumSet.noneOf(Country.class);
        one.pleas.forEach((country, plea) -> {
            if (plea.received && !plea.over) {
                wanted.add(country);
            }
        });
        return wanted;
    }

    /** The cases abroad that are not decided and of which the agency was told, oldest first. */
    public List<CaseNotice> toldTo(AgencyId agency) {
        if (!sitting) {
            return List.of();
        }
        return open.values().stream()
                .filter(one -> one.told.contains(agency))
                .map(one -> notice(one, agency))
                .toList();
    }

    private CaseNotice notice(Case one, AgencyId agency) {
        Country own = find(agency).map(Agency::country).orElseThrow();
        return new CaseNotice(
                one.id,
                one.subject,
                one.agency.id(),
                one.agency.country(),
                one.suspects,
                one.expires_h,
                beliefIn(own, one.subject),
                Optional.ofNullable(one.pleas.get(own)).map(plea -> plea.by));
    }
}
