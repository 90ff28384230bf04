package org.tributary.model.justice;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tributary.chance.Chance;
import org.tributary.chance.LogNormal;
import org.tributary.chance.Purpose;
import org.tributary.cooperation.AgencyEntry;
import org.tributary.cooperation.Fusion;
import org.tributary.event.Audience;
import org.tributary.event.Event;
import org.tributary.event.EventListener;
import org.tributary.event.Happening;
import org.tributary.event.Happening.AssistanceStage;
import org.tributary.model.clockwork.Phase;
import org.tributary.model.clockwork.Wake;
import org.tributary.model.clockwork.World;
import org.tributary.picture.CaseView;
import org.tributary.quantity.AgencyId;
import org.tributary.quantity.CaseId;
import org.tributary.quantity.Country;
import org.tributary.quantity.PlaceId;
import org.tributary.quantity.SourceClass;
import org.tributary.quantity.Span;
import org.tributary.quantity.SubjectId;
import org.tributary.scenario.Scenario;

/**
 * Cases against suspects: custody runs out after so many days, unless a court believes by the evidence that it admits. It
 * admits what its own country gathered, what a country sent by mutual legal assistance, and what the members of a joint
 * investigation team gathered. Nothing happens here unless the scenario says for some agency how long it may detain.
 */
public final class Courts implements EventListener {
    /** Told when something changed that the agency's seat should look at. */
    @FunctionalInterface
    public interface SeatCall {
        /** The seat of this agency should meet. */
        void call(AgencyId agency);
    }

    /** An agency and how long it may detain. */
    record Agency(AgencyId id, Country country, double detention_h) {}

    private record Stage(AssistanceStage stage, double share) {}

    /** When the stages of a request end, as shares of its whole time; assumed. */
    private static final List<Stage> STAGES = List.of(
            new Stage(AssistanceStage.SENT, 0.1),
            new Stage(AssistanceStage.CHECKED, 0.3),
            new Stage(AssistanceStage.TRANSLATED, 0.45),
            new Stage(AssistanceStage.ACTED_ON, 0.9));

    private final World world;
    private final SeatCall seats;
    private final Map<AgencyId, Agency> agencies = new LinkedHashMap<>();
    private final Evidence evidence = new Evidence();
    private final Map<CaseId, Case> open = new LinkedHashMap<>();
    private final Map<SubjectId, Set<Country>> teams = new HashMap<>();
    private final Map<AgencyId, Integer> counts = new HashMap<>();
    private final boolean sitting;
    private final double priorNats;
    private final double court;
    private final double caught;
    private final double refusal;
    private final LogNormal assistance;
    private final LogNormal forming;

    /** Courts without a case. */
    public Courts(World world, Scenario scenario, List<AgencyEntry> directory, SeatCall seats) {
        this.world = world;
        this.seats = seats;
        this.sitting = scenario.agencies().values().stream()
                .anyMatch(agency -> agency.detention().isPresent());
        double prior = world.parameter("fusion.prior");
        this.priorNats = Fusion.nats(prior);
        this.court = world.parameter("court.threshold");
        this.caught = world.parameter("court.caught");
        this.refusal = world.parameter("mla.refusal");
        this.assistance = law("mla");
        this.forming = law("team");
        for (AgencyEntry entry : directory) {
            double default_h = world.parameter("custody."
                    + entry.country().englishName().toLowerCase(Locale.ROOT).replace(' ', '-'));
            var plan = scenario.agencies().get(entry.id());
            double detention_h =
                    plan == null ? default_h : plan.detention().map(Span::hours).orElse(default_h);
            agencies.put(entry.id(), new Agency(entry.id(), entry.country(), detention_h));
        }
    }

    private LogNormal law(String name) {
        return LogNormal.of(
                world.parameter(name + ".delay-median"),
                world.parameter(name + ".delay-p95"),
                world.parameter(name + ".delay-min"));
    }

    /** What they must hear: nothing where nobody is detained. */
    public List<Class<? extends Happening>> kinds() {
        return sitting
                ? List.of(Happening.LeadArose.class, Happening.LeadProcessed.class, Happening.PersonsFreed.class)
                : List.of();
    }

    @Override
    public void hear(Event event) {
        if (event.what() instanceof Happening.LeadArose arose) {
            Agency reader = agencies.get(arose.agency());
            if (reader != null) {
                evidence.arose(arose.lead().id(), reader.country());
            }
        } else if (event.what() instanceof Happening.LeadProcessed lead) {
            weighed(lead);
        } else if (event.what() instanceof Happening.PersonsFreed raid
                && raid.arrested() > 0
                && event.place() != null) {
            PlaceId place = event.place();
            later(0, () -> open(raid, place, event.sequence()));
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

    private void later(double hours, Runnable action) {
        world.clockwork()
                .at(world.now_h() + hours, Phase.ANALYSIS, world.clockwork().newIndex(), () -> {
                    action.run();
                    return Wake.USED;
                });
    }

    private void open(Happening.PersonsFreed raid, PlaceId place, long cause) {
        Agency agency = agencies.get(raid.agency());
        if (agency == null) {
            return;
        }
        int number = counts.merge(agency.id(), 1, Integer::sum);
        var id = new CaseId(agency.id() + "/case/" + number);
        double expires_h = world.now_h() + agency.detention_h();
        evidence.add(raid.subject(), agency.country(), SourceClass.SIGHTINGS, caught);
        long opened = world.record(
                place,
                Audience.of(agency.id()),
                cause,
                new Happening.CaseOpened(agency.id(), id, raid.subject(), raid.arrested(), expires_h));
        var one = new Case(id, agency, raid.subject(), place, raid.arrested(), expires_h, opened);
        one.admitted.addAll(
                teams.getOrDefault(one.subject, Set.of()).contains(agency.country())
                        ? teams.getOrDefault(one.subject, Set.of())
                        : Set.of());
        for (Country country : Country.values()) {
            boolean holds = !one.admitted.contains(country) && adds(one, country);
            if (holds) {
                one.abroad.add(country);
            }
        }
        open.put(id, one);
        seats.call(agency.id());
        hearing(one, opened);
        if (open.containsKey(id)) {
            later(agency.detention_h(), () -> expire(one));
        }
    }

    private boolean adds(Case one, Country country) {
        Set<Country> with = EnumSet.copyOf(one.admitted);
        with.add(country);
        return evidence.belief(one.subject, with, priorNats) > evidence.belief(one.subject, one.admitted, priorNats);
    }

    private double belief(Case one) {
        return evidence.belief(one.subject, one.admitted, priorNats);
    }

    private void hearing(Case one, long cause) {
        if (open.containsKey(one.id) && belief(one) >= court) {
            open.remove(one.id);
            world.record(
                    one.place,
                    Audience.of(one.agency.id()),
                    cause,
                    new Happening.SuspectsCharged(one.agency.id(), one.id, one.subject, one.suspects, belief(one)));
        }
    }

    private void expire(Case one) {
        if (open.remove(one.id) != null) {
            world.record(
                    one.place,
                    Audience.of(one.agency.id()),
                    one.opened,
                    new Happening.SuspectsReleased(one.agency.id(), one.id, one.subject, one.suspects, belief(one)));
        }
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
        long key = Chance.keyOf(id + "/" + to);
        var draws = world.chance().draws(Purpose.LEGAL_ASSISTANCE, key);
        double takes_h = draws.logNormal(assistance);
        boolean refused = draws.happens(refusal);
        long drafted = stage(one, to, AssistanceStage.DRAFTED, cause);
        for (Stage stage : STAGES) {
            later(stage.share() * takes_h, () -> stage(one, to, stage.stage(), drafted));
        }
        later(takes_h, () -> {
            long answered = stage(one, to, refused ? AssistanceStage.REFUSED : AssistanceStage.ANSWERED, drafted);
            if (!refused) {
                one.admitted.add(to);
                one.abroad.remove(to);
                hearing(one, answered);
            }
        });
        return Optional.empty();
    }

    private long stage(Case one, Country to, AssistanceStage stage, long cause) {
        return world.record(
                null,
                Audience.of(one.agency.id()),
                cause,
                new Happening.AssistanceAdvanced(one.agency.id(), one.id, to, stage));
    }

    /** Forms a joint investigation team on a subject after a while: what a member gathers, all members' courts admit. */
    public Optional<String> team(AgencyId agency, List<AgencyId> partners, SubjectId subject, long cause) {
        Set<Country> members = EnumSet.noneOf(Country.class);
        List<AgencyId> all = new ArrayList<>(partners);
        all.add(agency);
        for (AgencyId member : all) {
            Agency known = agencies.get(member);
            if (known == null) {
                return Optional.of("there is no agency " + member);
            }
            members.add(known.country());
        }
        if (members.size() < 2) {
            return Optional.of("a joint team needs members of two countries");
        }
        if (teams.getOrDefault(subject, Set.of()).containsAll(members)) {
            return Optional.of("a team on %s was formed before".formatted(subject));
        }
        teams.computeIfAbsent(subject, s -> EnumSet.noneOf(Country.class));
        double takes_h = world.chance()
                .draws(Purpose.TEAM_FORMING, Chance.keyOf(subject), Chance.keyOf(agency))
                .logNormal(forming);
        later(takes_h, () -> formed(subject, members, all, cause));
        return Optional.empty();
    }

    private void formed(SubjectId subject, Set<Country> members, List<AgencyId> all, long cause) {
        teams.computeIfAbsent(subject, s -> EnumSet.noneOf(Country.class)).addAll(members);
        long formed = world.record(
                null, Audience.of(all.toArray(AgencyId[]::new)), cause, new Happening.JointTeamFormed(subject, all));
        for (Case one : List.copyOf(open.values())) {
            if (one.subject.equals(subject) && members.contains(one.agency.country())) {
                one.admitted.addAll(members);
                one.abroad.removeAll(members);
                hearing(one, formed);
            }
        }
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
                        EnumSet.copyOf(one.asked)))
                .toList();
    }
}
