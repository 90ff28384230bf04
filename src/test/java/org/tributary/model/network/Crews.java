package org.tributary.model.network;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tributary._support.Plays;
import org.tributary._support.Scenarios;
import org.tributary.event.Event;
import org.tributary.event.Happening;
import org.tributary.quantity.Amount;
import org.tributary.quantity.Goods;
import org.tributary.quantity.PlaceId;
import org.tributary.quantity.Role;
import org.tributary.quantity.SyndicateId;
import org.tributary.scenario.Scenario;
import org.tributary.scenario.Syndicate;

/** First-steps with one syndicate that has members and a trade. */
public final class Crews {
    public static final SyndicateId RING = new SyndicateId("ring");

    private Crews() {}

    public static Map<Role, Integer> mix() {
        return new EnumMap<>(Map.of(Role.BOSS, 1, Role.BROKER, 4, Role.TRAFFICKER, 12, Role.COURIER, 60));
    }

    public static Syndicate.Network network() {
        return new Syndicate.Network(
                Optional.empty(),
                mix(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Map.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** Tablets over the bridge, so many loads a week. */
    public static Syndicate trading(Syndicate.Network network, double perWeek) {
        var trade = new Syndicate.Trade(
                Goods.TABLETS,
                Map.of(new PlaceId("myawaddy"), 1.0),
                Map.of(new PlaceId("mae_sot"), 1.0),
                perWeek,
                new Amount(100, "kg"));
        return new Syndicate(
                Optional.empty(),
                Optional.empty(),
                List.of(trade),
                Map.of(),
                List.of(),
                Optional.of(network),
                Optional.empty());
    }

    /** So many rounds of two weeks, without scripted events, with these parameters. */
    public static Scenario scenario(Syndicate syndicate, int rounds, Map<String, Double> parameters) {
        var base = Scenarios.withoutCrime(Plays.shipped("first-steps"));
        var scenario = Scenarios.with(Scenarios.ofRounds(base, rounds), RING, syndicate);
        return Scenarios.with(scenario, new LinkedHashMap<>(parameters));
    }

    public static <H extends Happening> List<H> all(List<Event> events, Class<H> kind) {
        return events.stream()
                .map(Event::what)
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }
}
