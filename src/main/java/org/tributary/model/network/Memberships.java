package org.tributary.model.network;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tributary.chance.Chance;
import org.tributary.chance.Draws;
import org.tributary.chance.Purpose;
import org.tributary.event.Event;
import org.tributary.event.EventListener;
import org.tributary.event.Happening;
import org.tributary.model.clockwork.Phase;
import org.tributary.model.clockwork.Wake;
import org.tributary.model.clockwork.World;
import org.tributary.model.crime.Site;
import org.tributary.model.crime.Underworld;
import org.tributary.model.intelligence.Desk;
import org.tributary.quantity.AgencyId;
import org.tributary.quantity.Goods;
import org.tributary.quantity.PlaceId;
import org.tributary.quantity.Role;
import org.tributary.quantity.SubjectId;
import org.tributary.quantity.SyndicateId;
import org.tributary.scenario.Inject;
import org.tributary.scenario.Scenario;

/**
 * All syndicates with members: hears of what happens to their loads and sites, and lets it cost them whom it costs. It
 * acts a moment later, in the phase of crime.
 */
public final class Memberships implements EventListener {
    /** What it hears of. */
    public static final List<Class<? extends Happening>> HEARD = List.of(
            Happening.LoadDeparted.class,
            Happening.LoadSeized.class,
            Happening.LoadDelivered.class,
            Happening.PersonsFreed.class,
            Happening.ProceedsTaken.class);

    private static final double HOURS_A_MONTH = 730.5;

    private final World world;
    private final Underworld underworld;
    private final Terms terms;
    private final Persons persons;
    private final Suspects suspects = new Suspects();
    private final List<Crew> crews;
    private final Map<SyndicateId, Crew> bySyndicate = new HashMap<>();
    private final Map<SubjectId, Carriage> onTheWay = new HashMap<>();
    private final Map<Goods, Double> value = new EnumMap<>(Goods.class);

    /** A syndicate with members: who they are, whom it has bought, what it sells. */
    record Crew(Members members, Contacts contacts, Optional<Dealing> dealing, double minorArrests) {}

    /** Who carries a load, and who arranged it; -1 for nobody. */
    private record Carriage(Crew crew, int courier, int coordinator) {}

    /** The members of a scenario's syndicates, before STARTEX. */
    public Memberships(World world, Scenario scenario, Underworld underworld, Collection<Desk> desks) {
        this.world = world;
        this.underworld = underworld;
        this.terms = Terms.of(world);
        var founding = new Founding(world, scenario, underworld, terms, suspects);
        this.persons = founding.persons();
        this.crews = founding.crews(List.copyOf(desks));
        crews.forEach(crew -> bySyndicate.put(crew.members().syndicate().id(), crew));
        if (!crews.isEmpty()) {
            for (Goods goods : Goods.values()) {
                value.put(goods, goods == Goods.CASH ? 1.0 : world.parameter("value." + goods.word()));
            }
        }
    }

    /** Whether any syndicate has members; without, there is nothing to hear. */
    public boolean isEmpty() {
        return crews.isEmpty();
    }

    /** Who was named to which agency. */
    public Suspects suspects() {
        return suspects;
    }

    /** Begins what goes on by itself. */
    public void begin(long startex) {
        for (Crew crew : crews) {
            crew.members().begin(startex);
            crew.dealing().ifPresent(dealing -> dealing.begin(startex));
            if (crew.minorArrests() > 0) {
                long key = Chance.keyOf(crew.members().syndicate().id());
                minorArrests(
                        crew,
                        world.chance().draws(Purpose.ARREST, key),
                        world.clockwork().newIndex());
            }
        }
    }

    /** Closes the accounts at ENDEX. */
    public void settle(long endex) {
        for (Crew crew : crews) {
            crew.dealing().ifPresent(dealing -> dealing.settle(endex));
            crew.members().settle(endex);
        }
    }

    private void minorArrests(Crew crew, Draws draws, int index) {
        double next_h = world.now_h() + draws.exponential(HOURS_A_MONTH / crew.minorArrests());
        world.clockwork().at(next_h, Phase.CRIME, index, () -> {
            Members members = crew.members();
            int caught = members.isDissolved() ? -1 : members.roster().anybody(draws);
            if (caught < 0) {
                return Wake.EMPTY;
            }
            members.arrest(caught, Optional.empty(), members.place(caught), 0);
            minorArrests(crew, draws, index);
            return Wake.USED;
        });
    }

    @Override
    public void hear(Event event) {
        if (event.what() instanceof Happening.LoadDeparted load) {
            Crew crew = bySyndicate.get(load.syndicate());
            if (crew != null) {
                int courier = crew.members().carrier(load.goods(), load.subject());
                int coordinator = courier < 0 ? -1 : crew.members().giver(courier);
                onTheWay.put(load.subject(), new Carriage(crew, courier, coordinator));
            }
        } else if (event.what() instanceof Happening.LoadDelivered load) {
            delivered(load, event);
        } else if (event.what() instanceof Happening.LoadSeized load) {
            Carriage carriage = onTheWay.remove(load.subject());
            if (carriage != null && event.place() != null) {
                PlaceId here = event.place();
                soon(() -> lost(carriage, load, here, event.sequence()));
            }
        } else if (event.what() instanceof Happening.PersonsFreed raid) {
            raided(raid, event);
        } else if (event.what() instanceof Happening.ProceedsTaken taken) {
            earn(bySyndicate.get(taken.syndicate()), taken.usd(), event.sequence());
        }
    }

    /** What hears may not act at once: the event is still being told to others. */
    private void soon(Runnable action) {
        world.clockwork().at(world.now_h(), Phase.CRIME, world.clockwork().newIndex(), () -> {
            action.run();
            return Wake.USED;
        });
    }

    private void delivered(Happening.LoadDelivered load, Event event) {
        Carriage carriage = onTheWay.remove(load.subject());
        if (carriage == null) {
            return;
        }
        if (carriage.courier() >= 0) {
            carriage.crew().members().credit(carriage.courier(), load.amount());
        }
        earn(carriage.crew(), load.amount() * value.getOrDefault(load.goods(), 0.0), event.sequence());
    }

    private void earn(@org.jspecify.annotations.Nullable Crew crew, double usd, long cause) {
        if (crew != null && crew.contacts().earn(usd)) {
            soon(() -> crew.contacts().buy(cause));
        }
    }

    private void lost(Carriage carriage, Happening.LoadSeized load, PlaceId here, long cause) {
        Members members = carriage.crew().members();
        Draws draws = world.chance().draws(Purpose.ARREST, load.subject());
        if (carriage.courier() >= 0 && draws.happens(terms.seizureArrest())) {
            members.arrest(carriage.courier(), Optional.of(load.agency()), here, cause);
        }
        members.lostLoad(carriage.coordinator(), cause);
    }

    private void raided(Happening.PersonsFreed raid, Event event) {
        Site site = underworld.site(raid.subject());
        Crew crew = site == null ? null : bySyndicate.get(site.syndicate().id());
        PlaceId here = event.place();
        if (crew == null || here == null) {
            return;
        }
        soon(() -> {
            Members members = crew.members();
            Draws draws = world.chance().draws(Purpose.ARREST, Chance.keyOf(raid.subject()), event.sequence());
            boolean caught = draws.happens(terms.raidArrest());
            Integer operator = members.at(here, Role.OPERATOR, draws);
            if (raid.arrested() > 0 && caught && operator != null) {
                members.arrest(operator, Optional.of(raid.agency()), here, event.sequence());
            }
            members.lostSite(event.sequence());
        });
    }

    /** Whether somebody of that name is there to be arrested. */
    public boolean isAtLarge(SubjectId member) {
        return persons.find(member)
                .filter(who -> crews.get(who.syndicate()).members().chains().isThere(who.member()))
                .isPresent();
    }

    /** An agency arrests somebody. */
    public void arrest(SubjectId member, AgencyId agency, PlaceId at, long cause) {
        persons.find(member)
                .ifPresent(who ->
                        crews.get(who.syndicate()).members().arrest(who.member(), Optional.of(agency), at, cause));
    }

    /** A scripted blow: so many of a syndicate are arrested at once. */
    public void arrest(Inject.Arrests blow, long cause) {
        Crew crew = bySyndicate.get(blow.syndicate());
        if (crew == null) {
            return;
        }
        Members members = crew.members();
        int wanted = (int) Math.round(blow.share().value() * members.chains().there());
        Draws draws = world.chance().draws(Purpose.ARREST, Chance.keyOf(blow.syndicate()), cause);
        double found = 1 - terms.evasion() * members.alarm();
        members.blow(
                Targets.of(members, blow.first().orElse(Inject.First.ANYBODY), wanted, draws), found, draws, cause);
        if (wanted > 0) {
            crew.dealing().ifPresent(dealing -> dealing.searched(draws.uniform(), cause));
        }
    }

    /** What members take of memory in arrays, in bytes. */
    public long bytes() {
        long bytes = 0;
        for (Crew crew : crews) {
            bytes += crew.members().bytes();
        }
        return bytes + persons.bytes();
    }

    /** How many members there are at large. */
    public int there() {
        var counts = new ArrayList<Integer>();
        crews.forEach(crew -> counts.add(crew.members().chains().there()));
        return counts.stream().mapToInt(Integer::intValue).sum();
    }
}
