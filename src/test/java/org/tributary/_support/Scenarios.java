package org.tributary._support;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tributary.quantity.AgencyId;
import org.tributary.quantity.Amount;
import org.tributary.quantity.PlaceId;
import org.tributary.quantity.SeatId;
import org.tributary.quantity.SyndicateId;
import org.tributary.scenario.Agency;
import org.tributary.scenario.Agreements;
import org.tributary.scenario.Clock;
import org.tributary.scenario.Decision;
import org.tributary.scenario.Gate;
import org.tributary.scenario.Inject;
import org.tributary.scenario.Protector;
import org.tributary.scenario.Reception;
import org.tributary.scenario.Scenario;
import org.tributary.scenario.Seat;
import org.tributary.scenario.Syndicate;
import org.tributary.scenario.UnitGroup;

/** Scenarios that differ from another in one thing. */
public final class Scenarios {
    private Scenarios() {}

    /** With one more group of units, behind the others. */
    public static Scenario with(Scenario scenario, UnitGroup group) {
        var changed = new Parts(scenario);
        changed.units.add(group);
        return changed.scenario();
    }

    /** Where something new stands among what is there. */
    public enum Standing {
        BEFORE,
        BEHIND
    }

    /** With one more seat of one agency. */
    public static Scenario with(
            Scenario scenario, Standing standing, SeatId id, Seat seat, AgencyId agencyId, Agency agency) {
        var changed = new Parts(scenario);
        changed.seats = joined(standing, Map.of(id, seat), scenario.seats());
        changed.agencies = joined(standing, Map.of(agencyId, agency), scenario.agencies());
        return changed.scenario();
    }

    private static <K, V> Map<K, V> joined(Standing standing, Map<K, V> one, Map<K, V> others) {
        var all = new LinkedHashMap<>(standing == Standing.BEFORE ? one : others);
        all.putAll(standing == Standing.BEFORE ? others : one);
        return all;
    }

    /** With other values of some parameters. */
    public static Scenario with(Scenario scenario, Map<String, Double> parameters) {
        var changed = new Parts(scenario);
        parameters.forEach((name, value) -> changed.parameters.put(name, new Amount(value, "")));
        return changed.scenario();
    }

    /** With these syndicates and no others. */
    public static Scenario with(Scenario scenario, SyndicateId id, Syndicate syndicate) {
        var changed = new Parts(scenario);
        changed.syndicates.clear();
        changed.syndicates.put(id, syndicate);
        return changed.scenario();
    }

    /** With so many premises without guilt. */
    public static Scenario withInnocents(Scenario scenario, int premises) {
        var changed = new Parts(scenario);
        changed.innocents = premises;
        return changed.scenario();
    }

    /** With these protectors and no others. */
    public static Scenario withProtectors(Scenario scenario, List<Protector> protectors) {
        var changed = new Parts(scenario);
        changed.protectors = protectors;
        return changed.scenario();
    }

    /** With these channels and no others. */
    public static Scenario withChannels(Scenario scenario, List<Agreements.Agreement> channels) {
        var changed = new Parts(scenario);
        changed.agreements = new Agreements(
                channels,
                scenario.agreements().jointTrainingDays(),
                scenario.agreements().hotline(),
                scenario.agreements().jointPatrols(),
                scenario.agreements().pursuit(),
                scenario.agreements().inForce());
        return changed.scenario();
    }

    /** With these agreements and no others. */
    public static Scenario with(Scenario scenario, Agreements agreements) {
        var changed = new Parts(scenario);
        changed.agreements = agreements;
        return changed.scenario();
    }

    /** With leave to follow across these borders and no others. */
    public static Scenario withPursuit(Scenario scenario, List<Agreements.HotPursuit> pursuit) {
        var changed = new Parts(scenario);
        changed.agreements = new Agreements(
                scenario.agreements().channels(),
                scenario.agreements().jointTrainingDays(),
                scenario.agreements().hotline(),
                scenario.agreements().jointPatrols(),
                pursuit,
                scenario.agreements().inForce());
        return changed.scenario();
    }

    /** With these gates and no others. */
    public static Scenario withGates(Scenario scenario, Map<PlaceId, Gate> gates) {
        var changed = new Parts(scenario);
        changed.gates = gates;
        return changed.scenario();
    }

    /** With these decision points, and this in force at STARTEX besides channels. */
    public static Scenario with(Scenario scenario, List<Decision> decisions, List<Agreements.InForce> inForce) {
        var changed = new Parts(scenario);
        changed.decisions = decisions;
        changed.agreements = new Agreements(
                scenario.agreements().channels(),
                scenario.agreements().jointTrainingDays(),
                scenario.agreements().hotline(),
                scenario.agreements().jointPatrols(),
                scenario.agreements().pursuit(),
                inForce);
        return changed.scenario();
    }

    /** With this training before STARTEX and no other. */
    public static Scenario withTraining(Scenario scenario, List<Agreements.JointTraining> past) {
        var changed = new Parts(scenario);
        changed.agreements = new Agreements(
                scenario.agreements().channels(),
                past,
                scenario.agreements().hotline(),
                scenario.agreements().jointPatrols(),
                scenario.agreements().pursuit(),
                scenario.agreements().inForce());
        return changed.scenario();
    }

    /** With this reception, or none. */
    public static Scenario withReception(Scenario scenario, Optional<Reception> reception) {
        var changed = new Parts(scenario);
        changed.reception = reception;
        return changed.scenario();
    }

    /** With these injects and no others. */
    public static Scenario withInjects(Scenario scenario, List<Inject> injects) {
        var changed = new Parts(scenario);
        changed.msel = injects;
        return changed.scenario();
    }

    /** Without scripted events. */
    public static Scenario withoutInjects(Scenario scenario) {
        var changed = new Parts(scenario);
        changed.msel = List.of();
        return changed.scenario();
    }

    /** Without syndicates, without premises that leave leads, and without scripted events that name them. */
    public static Scenario withoutCrime(Scenario scenario) {
        var changed = new Parts(scenario);
        changed.syndicates.clear();
        changed.innocents = 0;
        changed.msel = List.of();
        return changed.scenario();
    }

    /** With so many rounds. */
    public static Scenario ofRounds(Scenario scenario, int rounds) {
        var changed = new Parts(scenario);
        var old = scenario.clock();
        changed.clock = new Clock(
                old.startex(), new Clock.Rounds(rounds, old.rounds().length(), Optional.empty(), Optional.empty()));
        return changed.scenario();
    }

    /** The parts of a scenario that tests change. */
    private static final class Parts {
        private final Scenario old;
        private Map<SeatId, Seat> seats;
        private Map<AgencyId, Agency> agencies;
        private final List<UnitGroup> units;
        private final Map<SyndicateId, Syndicate> syndicates;
        private final Map<String, Amount> parameters;
        private Clock clock;
        private int innocents;
        private List<Protector> protectors;
        private Agreements agreements;
        private List<Decision> decisions;
        private List<Inject> msel;
        private Map<PlaceId, Gate> gates;
        private Optional<Reception> reception;

        Parts(Scenario old) {
            this.old = old;
            this.seats = new LinkedHashMap<>(old.seats());
            this.agencies = new LinkedHashMap<>(old.agencies());
            this.units = new ArrayList<>(old.units());
            this.syndicates = new LinkedHashMap<>(old.syndicates());
            this.parameters = new LinkedHashMap<>(old.parameters());
            this.clock = old.clock();
            this.innocents = old.innocentPremises().orElse(0);
            this.protectors = old.protectors();
            this.agreements = old.agreements();
            this.decisions = old.decisions();
            this.msel = old.msel();
            this.gates = old.gates();
            this.reception = old.reception();
        }

        Scenario scenario() {
            return new Scenario(
                    old.scenario(),
                    old.format(),
                    old.title(),
                    old.background(),
                    old.brief(),
                    old.region(),
                    clock,
                    seats,
                    agencies,
                    units,
                    syndicates,
                    Optional.of(innocents),
                    protectors,
                    old.crossings(),
                    agreements,
                    decisions,
                    old.facts(),
                    msel,
                    old.objectives(),
                    old.emptySeats(),
                    parameters,
                    old.headline(),
                    gates,
                    reception);
        }
    }
}
