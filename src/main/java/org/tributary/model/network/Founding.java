package org.tributary.model.network;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tributary.chance.Chance;
import org.tributary.chance.Draws;
import org.tributary.chance.Purpose;
import org.tributary.model.clockwork.World;
import org.tributary.model.crime.Underworld;
import org.tributary.model.intelligence.Desk;
import org.tributary.network.Chains;
import org.tributary.network.Generator;
import org.tributary.network.Network;
import org.tributary.network.Recovery;
import org.tributary.quantity.PlaceId;
import org.tributary.quantity.Share;
import org.tributary.quantity.SyndicateId;
import org.tributary.scenario.Scenario;
import org.tributary.scenario.Syndicate;

/** Makes the members that a scenario asks for. Costs members and ties. */
final class Founding {
    private final World world;
    private final Scenario scenario;
    private final Underworld underworld;
    private final Terms terms;
    private final Suspects suspects;
    private final Persons persons;
    private final List<SyndicateId> ids = new ArrayList<>();
    private final List<Syndicate.Network> plans = new ArrayList<>();

    Founding(World world, Scenario scenario, Underworld underworld, Terms terms, Suspects suspects) {
        this.world = world;
        this.scenario = scenario;
        this.underworld = underworld;
        this.terms = terms;
        this.suspects = suspects;
        int members = 0;
        for (var syndicate : scenario.syndicates().entrySet()) {
            if (syndicate.getValue().network().isPresent()) {
                ids.add(syndicate.getKey());
                plans.add(syndicate.getValue().network().get());
                members += size(plans.get(plans.size() - 1));
            }
        }
        this.persons = new Persons(members, world.chance());
    }

    Persons persons() {
        return persons;
    }

    private static int size(Syndicate.Network plan) {
        return plan.roles().values().stream().mapToInt(Integer::intValue).sum();
    }

    List<Memberships.Crew> crews(List<Desk> desks) {
        var crews = new ArrayList<Memberships.Crew>(ids.size());
        int[][] numbers = new int[ids.size()][];
        int taken = 0;
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = persons.take(taken, size(plans.get(i)));
            taken += numbers[i].length;
        }
        persons.settle(numbers);
        for (int i = 0; i < numbers.length; i++) {
            crews.add(crew(i, numbers[i], desks));
        }
        return crews;
    }

    private Memberships.Crew crew(int index, int[] numbers, List<Desk> desks) {
        SyndicateId id = ids.get(index);
        Syndicate.Network plan = plans.get(index);
        var syndicate = underworld.syndicate(id);
        long key = Chance.keyOf(id);
        Draws draws = world.chance().draws(Purpose.TIES, key);
        byte[] roles = Generator.roles(plan.roles());
        Network network = plan.edges().isEmpty()
                ? Generator.network(plan.roles(), plan.tiesEach().orElse(terms.tiesEach()), draws)
                : Edges.network(plan.edges(), roles.length);
        List<PlaceId> where = new ArrayList<>(places(id).keySet());
        double[] weights =
                places(id).values().stream().mapToDouble(Double::doubleValue).toArray();
        byte[] places = new byte[roles.length];
        for (int member = 0; member < places.length; member++) {
            places[member] = (byte) (where.size() == 1 ? 0 : draws.choice(weights));
        }
        var setup = new Setup(
                new Chains(network, roles),
                numbers,
                places,
                where,
                plan.recovery().orElse(Recovery.TRIADIC),
                plan.security().map(Share::value).orElse(terms.security()));
        var members = new Members(world, syndicate, index, terms, persons, suspects, setup);
        syndicate.set(members);
        var contacts = new Contacts(world, id, desks);
        return new Memberships.Crew(
                members, contacts, dealing(id, members), plan.minorArrests().orElse(0.0));
    }

    private Optional<Dealing> dealing(SyndicateId id, Members members) {
        return plan(id).dealing()
                .map(plan -> new Dealing(
                        world,
                        members,
                        plan.at(),
                        plan.sales().value(),
                        plan.reserveDays().orElse(world.parameter("dealing.reserve"))));
    }

    private Syndicate plan(SyndicateId id) {
        return java.util.Objects.requireNonNull(scenario.syndicates().get(id));
    }

    /** Where members live: as the scenario says, else where the business is, else anywhere. */
    private Map<PlaceId, Double> places(SyndicateId id) {
        Syndicate plan = plan(id);
        if (plan.network().isPresent() && !plan.network().get().places().isEmpty()) {
            return plan.network().get().places();
        }
        Set<PlaceId> places = new LinkedHashSet<>();
        plan.scam().ifPresent(scam -> places.addAll(scam.sites().keySet()));
        plan.dealing().ifPresent(dealing -> places.add(dealing.at()));
        plan.trades().forEach(trade -> {
            places.addAll(trade.from().keySet());
            places.addAll(trade.to().keySet());
        });
        if (places.isEmpty()) {
            places.add(world.region().places().get(0).id());
        }
        var result = new java.util.LinkedHashMap<PlaceId, Double>();
        places.forEach(place -> result.put(place, 1.0));
        return result;
    }
}
