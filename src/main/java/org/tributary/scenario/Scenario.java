package org.tributary.scenario;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tributary.quantity.AgencyId;
import org.tributary.quantity.Amount;
import org.tributary.quantity.FactId;
import org.tributary.quantity.ObjectiveId;
import org.tributary.quantity.PlaceId;
import org.tributary.quantity.SeatId;
import org.tributary.quantity.SyndicateId;

/** The script of an exercise: region, sides, resources, MSEL, objectives. Immutable, with nothing null. */
public record Scenario(
        @JsonPropertyDescription("The short name: lower-case letters, digits and hyphens.")
        String scenario,

        @JsonPropertyDescription("The format version of this file: 1.")
        int format,

        @JsonPropertyDescription("The title, in one or several languages.")
        Text title,

        @JsonPropertyDescription("What this scenario is drawn from; never shown to seats.")
        Optional<Background> background,

        @JsonPropertyDescription("What a seat reads first, by seat, or under all.")
        Map<String, Text> brief,

        @JsonPropertyDescription("The map and which part of it is used.")
        RegionChoice region,

        @JsonPropertyDescription("When it starts and how its rounds run.")
        Clock clock,

        @JsonPropertyDescription("The places at the table: one country's agencies each.")
        Map<SeatId, Seat> seats,

        @JsonPropertyDescription("The organisations and what the law lets them do.")
        Map<AgencyId, Agency> agencies,

        @JsonPropertyDescription("People and equipment that act.")
        List<UnitGroup> units,

        @JsonPropertyDescription("The other side.") Map<SyndicateId, Syndicate> syndicates,

        @JsonPropertyDescription(
                "Premises without guilt that produce leads all the same; left out: twice the number of sites.")
        Optional<Integer> innocentPremises,

        @JsonPropertyDescription(
                "Who holds the ground where it is not the map's own controller, and how willing they are.")
        List<Protector> protectors,

        @JsonPropertyDescription("Traffic of single crossings, where it differs from the parameter.")
        Map<PlaceId, CrossingSetting> crossings,

        @JsonPropertyDescription("What is in force at STARTEX.")
        Agreements agreements,

        @JsonPropertyDescription("When ministers meet to change what is in force; left out: never.")
        List<Decision> decisions,

        @JsonPropertyDescription("What somebody must learn, for the score; more is derived by rule.")
        Map<FactId, Fact> facts,

        @JsonPropertyDescription("The scripted events.") List<Inject> msel,

        @JsonPropertyDescription("What the exercise is to show, and in which bands.")
        Map<ObjectiveId, Objective> objectives,

        @JsonPropertyDescription("The doctrine of a seat that has no person.")
        Map<SeatId, String> emptySeats,

        @JsonPropertyDescription("Parameters that this scenario changes, by name.")
        Map<String, Amount> parameters,

        @JsonPropertyDescription("The measure on which runs are compared first; left out: persons-freed.")
        Optional<MeasureName> headline,

        @JsonPropertyDescription(
                "Crossings at which whoever holds the ground hands people over to their country; left out: he does not.")
        Map<PlaceId, Gate> gates,

        @JsonPropertyDescription(
                "Where freed people are received, and how they get home; left out: it is not looked at.")
        Optional<Reception> reception) {
    /** Copies its collections and keeps their order. */
    public Scenario {
        brief = Ordered.copyOf(brief);
        seats = Ordered.copyOf(seats);
        agencies = Ordered.copyOf(agencies);
        units = List.copyOf(units);
        decisions = List.copyOf(decisions);
        syndicates = Ordered.copyOf(syndicates);
        protectors = List.copyOf(protectors);
        crossings = Ordered.copyOf(crossings);
        facts = Ordered.copyOf(facts);
        msel = List.copyOf(msel);
        objectives = Ordered.copyOf(objectives);
        emptySeats = Ordered.copyOf(emptySeats);
        parameters = Ordered.copyOf(parameters);
        gates = Ordered.copyOf(gates);
    }

    /** The same with these syndicates and no others. */
    public Scenario with(Map<SyndicateId, Syndicate> others) {
        return with(others, msel, clock, agreements);
    }

    /** The same with these scripted events and no others. */
    public Scenario with(List<Inject> others) {
        return with(syndicates, others, clock, agreements);
    }

    /** The same with another clock. */
    public Scenario with(Clock other) {
        return with(syndicates, msel, other, agreements);
    }

    /** The same with these agreements in force at STARTEX and no others. */
    public Scenario with(Agreements others) {
        return with(syndicates, msel, clock, others);
    }

    private Scenario with(
            Map<SyndicateId, Syndicate> otherSyndicates,
            List<Inject> otherMsel,
            Clock otherClock,
            Agreements otherAgreements) {
        return new Scenario(
                scenario,
                format,
                title,
                background,
                brief,
                region,
                otherClock,
                seats,
                agencies,
                units,
                otherSyndicates,
                innocentPremises,
                protectors,
                crossings,
                otherAgreements,
                decisions,
                facts,
                otherMsel,
                objectives,
                emptySeats,
                parameters,
                headline,
                gates,
                reception);
    }
}
