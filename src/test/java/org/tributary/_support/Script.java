package org.tributary._support;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tributary.quantity.AgencyId;
import org.tributary.quantity.Amount;
import org.tributary.quantity.Country;
import org.tributary.quantity.FactId;
import org.tributary.quantity.InjectId;
import org.tributary.quantity.Moment;
import org.tributary.quantity.ObjectiveId;
import org.tributary.quantity.PlaceId;
import org.tributary.quantity.Power;
import org.tributary.quantity.Span;
import org.tributary.scenario.Agency;
import org.tributary.scenario.Agreements;
import org.tributary.scenario.Clock;
import org.tributary.scenario.Expectation;
import org.tributary.scenario.Fact;
import org.tributary.scenario.Inject;
import org.tributary.scenario.MeasureName;
import org.tributary.scenario.Objective;
import org.tributary.scenario.RegionChoice;
import org.tributary.scenario.Scenario;
import org.tributary.scenario.Text;

/** Writes small scenarios for tests of what follows the event log: who is there, what is to be known and reached. */
public final class Script {
    /** STARTEX is called at nine. */
    private static final double STARTEX_HOUR = 9;

    private final int days;
    private final Map<AgencyId, Agency> agencies = new LinkedHashMap<>();
    private final List<Inject> msel = new ArrayList<>();
    private final Map<FactId, Fact> facts = new LinkedHashMap<>();
    private final Map<ObjectiveId, Objective> objectives = new LinkedHashMap<>();

    private Agreements agreements = new Agreements(List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

    private Script(int days) {
        this.days = days;
    }

    /** An exercise of so many days, with nobody in it yet. */
    public static Script ofDays(int days) {
        return new Script(days);
    }

    /** Ten days (240 h); {@code chn}, {@code mmr} and {@code tha} may raid at home, {@code tha-bank} has no powers. */
    public static Script ofThreeCountries() {
        return ofDays(10)
                .agency("chn", Country.CHN, Power.RAID)
                .agency("mmr", Country.MMR, Power.RAID)
                .agency("tha", Country.THA, Power.RAID)
                .agency("tha-bank", Country.THA);
    }

    public Script agency(String id, Country country, Power... powers) {
        var agency = new Agency(
                id,
                country,
                new PlaceId("kunming"),
                Set.of(powers),
                Optional.empty(),
                Set.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        agencies.put(new AgencyId(id), agency);
        return this;
    }

    /** A fact that the scenario declares; nobody named means that the need is derived. */
    public Script fact(String about, double before_h, String... neededBy) {
        var needers = List.of(neededBy).stream().map(AgencyId::new).toList();
        facts.put(new FactId("fact-" + facts.size()), new Fact(about, needers, new Moment(before_h + STARTEX_HOUR)));
        return this;
    }

    public Script objective(String id, Map<MeasureName, Objective.Band> bands, Objective.Task... tasks) {
        objectives.put(new ObjectiveId(id), new Objective(Text.english(id), id, List.of(tasks), bands));
        return this;
    }

    /** What is in force at STARTEX; nothing if not said. */
    public Script agreements(Agreements inForce) {
        agreements = inForce;
        return this;
    }

    /** The limits of P, S and M. */
    public static Objective.Band band(double p, double s, double m) {
        return new Objective.Band(new Amount(p, ""), new Amount(s, ""), new Amount(m, ""));
    }

    /** A task that is met at this value. */
    public static Objective.Task task(String id, MeasureName measure, double atLeast) {
        return new Objective.Task(id, Text.english(id), measure, new Amount(atLeast, ""), Optional.empty());
    }

    /** A task that is met at this value, and late if that is not reached by this hour. */
    public static Objective.Task taskBy(String id, MeasureName measure, double atLeast, double by_h) {
        var by = Optional.of(new Moment(by_h + STARTEX_HOUR));
        return new Objective.Task(id, Text.english(id), measure, new Amount(atLeast, ""), by);
    }

    /** An inject that expects an order within a day; when it fires stands in the log. */
    public Script expectingInject(String id) {
        return inject(
                id,
                Optional.of(
                        new Expectation("raid", Optional.empty(), Optional.empty(), Span.ofDays(1), Optional.empty())));
    }

    /** An inject that expects nothing. */
    public Script inject(String id) {
        return inject(id, Optional.empty());
    }

    private Script inject(String id, Optional<Expectation> expectation) {
        msel.add(new Inject(
                new InjectId(id),
                Optional.empty(),
                Optional.of(new Span(0)),
                Optional.empty(),
                "EXCON",
                List.of(),
                Inject.Delivery.CALL,
                Text.english(id),
                Optional.empty(),
                List.of(),
                expectation,
                Optional.empty(),
                Optional.empty()));
        return this;
    }

    public Scenario scenario() {
        var clock = new Clock(
                "2025-01-21 09:00 +07:00", new Clock.Rounds(days, Span.ofDays(1), Optional.empty(), Optional.empty()));
        return new Scenario(
                "small",
                1,
                Text.english("Small"),
                Optional.empty(),
                Map.of(),
                new RegionChoice("lancang-mekong", Optional.empty(), List.of()),
                clock,
                Map.of(),
                agencies,
                List.of(),
                Map.of(),
                Optional.empty(),
                List.of(),
                Map.of(),
                agreements,
                List.of(),
                facts,
                msel,
                objectives,
                Map.of(),
                Map.of(),
                Optional.empty(),
                Map.of(),
                Optional.empty());
    }
}
