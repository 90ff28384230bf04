package org.tributary.model.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tributary._support.Plays;
import org.tributary._support.Scenarios;
import org.tributary.event.Event;
import org.tributary.event.Happening;
import org.tributary.order.Order;
import org.tributary.picture.AgencyPicture;
import org.tributary.picture.Commander;
import org.tributary.picture.SeatPicture;
import org.tributary.picture.Suspect;
import org.tributary.quantity.AgencyId;
import org.tributary.quantity.PlaceId;
import org.tributary.quantity.SeatId;
import org.tributary.quantity.UnitId;
import org.tributary.quantity.UnitKind;
import org.tributary.run.Run;
import org.tributary.scenario.Scenario;
import org.tributary.scenario.UnitGroup;

/**
 * Goal: whom arrested members named can be arrested by name.
 *
 * <p>Method: a ring that trades over a bridge where much is searched; the Myanmar border agency has detectives, and sends
 * them after every name that it hears of.
 */
class ArrestByNameTest {
    private static final AgencyId BORDER = new AgencyId("mmr-border");
    private static final UnitId DETECTIVES = new UnitId("mmr-trackers");

    private static List<Event> log(double success) {
        Map<String, Double> parameters = Map.of(
                "crossing.inspected", 0.9,
                "search.find.tablets", 0.9,
                "arrest.names", 0.9,
                "arrest.success", success);
        var trackers =
                new UnitGroup(DETECTIVES, BORDER, UnitKind.INVESTIGATORS, new PlaceId("myawaddy"), Optional.empty(), 6);
        Scenario scenario = Scenarios.with(Crews.scenario(Crews.trading(Crews.network(), 14), 8, parameters), trackers);
        var commanders = new LinkedHashMap<SeatId, Commander>();
        scenario.seats().keySet().forEach(seat -> commanders.put(seat, ArrestByNameTest::arrestAll));
        return Plays.events(new Run(Plays.under("idle", scenario), 1), commanders);
    }

    private static List<Order> arrestAll(SeatPicture picture) {
        for (AgencyPicture agency : picture.agencies()) {
            boolean free = agency.units().stream().anyMatch(unit -> unit.id().equals(DETECTIVES) && unit.free());
            for (Suspect suspect : agency.suspects()) {
                if (free
                        && picture.region()
                                .place(suspect.place())
                                .liesIn(agency.entry().country())) {
                    return List.of(new Order.Arrest(agency.id(), DETECTIVES, suspect.member()));
                }
            }
        }
        return List.of();
    }

    private static List<Order.Arrest> ordered(List<Event> log) {
        return Crews.all(log, Happening.OrderGiven.class).stream()
                .map(Happening.OrderGiven::order)
                .filter(Order.Arrest.class::isInstance)
                .map(Order.Arrest.class::cast)
                .toList();
    }

    @Test
    void whoIsLookedForWhereHeLivesIsArrestedAndCostsHisSyndicateAMember() {
        List<Event> log = log(1);
        List<Order.Arrest> ordered = ordered(log);
        assertThat(ordered).isNotEmpty();
        assertThat(Crews.all(log, Happening.OrderRefused.class)).isEmpty();
        assertThat(Crews.all(log, Happening.MemberArrested.class))
                .extracting(Happening.MemberArrested::member)
                .contains(ordered.get(0).member());
        assertThat(Crews.all(log, Happening.MemberLost.class))
                .extracting(Happening.MemberLost::member)
                .contains(ordered.get(0).member());
    }

    @Test
    void plantedFaultWhoIsNeverFoundIsNotArrested() {
        List<Event> log = log(0);
        assertThat(ordered(log)).isNotEmpty();
        assertThat(Crews.all(log, Happening.ArrestFailed.class)).hasSameSizeAs(ordered(log));
    }
}
