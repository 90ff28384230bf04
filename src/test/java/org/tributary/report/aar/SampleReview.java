package org.tributary.report.aar;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tributary.cooperation.ChannelKind;
import org.tributary.event.Event;
import org.tributary.event.Happening;
import org.tributary.insight.Coalition;
import org.tributary.insight.Estimate;
import org.tributary.insight.MissedConnection;
import org.tributary.insight.MissedConnection.HandOver;
import org.tributary.insight.MissedConnection.Held;
import org.tributary.insight.OrdersLost;
import org.tributary.insight.Outcome;
import org.tributary.insight.Review;
import org.tributary.insight.SeatShare;
import org.tributary.insight.Synergy;
import org.tributary.insight.ValueOfCooperation;
import org.tributary.quantity.AgencyId;
import org.tributary.quantity.LeadId;
import org.tributary.quantity.SeatId;
import org.tributary.scenario.MeasureName;
import org.tributary.scenario.Scenario;

/** A made-up review of a run: every part of it is there, and its missed connections name entries of the run's log. */
final class SampleReview {
    private static final OrdersLost FEW = new OrdersLost(
            2310, 161, 0.07, List.of(new OrdersLost.Kind("raid", 120), new OrdersLost.Kind("watch", 41)), 930);

    private SampleReview() {}

    /** A full review with up to so many missed connections. */
    static Review of(Scenario scenario, List<Event> events, int missed) {
        List<SeatId> seats = List.copyOf(scenario.seats().keySet());
        var worth = new ValueOfCooperation(
                Optional.of(1312.0),
                Optional.of(new Estimate(1240, 1010, 1470, 64)),
                Optional.of(new Estimate(4120, 3900, 4340, 64)),
                Optional.of(new Estimate(2880, 2510, 3240, 64)),
                FEW,
                Optional.empty());
        return review(
                scenario,
                worth,
                shares(seats),
                Optional.empty(),
                connections(scenario, events, missed),
                missed == 0 ? Optional.of("None was found among 12 harms.") : Optional.empty());
    }

    /** A review in which everything is withheld. */
    static Review withheld(Scenario scenario, String why) {
        var worth = new ValueOfCooperation(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                new OrdersLost(2310, 809, 0.35, List.of(new OrdersLost.Kind("raid", 809))),
                Optional.of(why));
        return review(scenario, worth, List.of(), Optional.of(why), List.of(), Optional.of(why));
    }

    private static Review review(
            Scenario scenario,
            ValueOfCooperation worth,
            List<SeatShare> shares,
            Optional<String> unattributed,
            List<MissedConnection> missed,
            Optional<String> remark) {
        List<SeatId> seats = List.copyOf(scenario.seats().keySet());
        Map<SeatId, String> doctrines = new LinkedHashMap<>(scenario.emptySeats());
        boolean attributed = unattributed.isEmpty();
        return new Review(
                scenario.scenario(),
                7,
                "0.3.0",
                doctrines,
                MeasureName.PERSONS_FREED,
                "persons",
                MeasureName.Better.HIGHER,
                64,
                worth,
                new Outcome(Optional.of(2950.0), Optional.of(new Estimate(2900, 2700, 3100, 64)), parts(attributed)),
                attributed ? coalitions(seats) : List.of(),
                shares,
                attributed ? synergies(seats) : List.of(),
                unattributed,
                missed,
                remark);
    }

    private static List<Outcome.Part> parts(boolean attributed) {
        return List.of(
                new Outcome.Part(
                        MeasureName.PERSONS_FREED,
                        "persons",
                        Optional.of(4120.0),
                        attributed ? Optional.of(2808.0) : Optional.empty(),
                        Optional.of(1170.0)),
                new Outcome.Part(
                        MeasureName.DRUGS_SEIZED_KG,
                        "kg",
                        Optional.of(22581.0),
                        attributed ? Optional.of(17300.0) : Optional.empty(),
                        Optional.of(9100.0)),
                new Outcome.Part(
                        MeasureName.SUSPECTS_CHARGED, "persons", Optional.empty(), Optional.empty(), Optional.empty()));
    }

    private static List<SeatShare> shares(List<SeatId> seats) {
        double[] means = {610, 210, -40, 460, 55, 12};
        List<SeatShare> shares = new ArrayList<>();
        for (int i = 0; i < seats.size(); i++) {
            double mean = means[i % means.length];
            shares.add(new SeatShare(seats.get(i), new Estimate(mean, mean - 95, mean + 110, 64)));
        }
        return shares;
    }

    private static List<Synergy> synergies(List<SeatId> seats) {
        List<Synergy> synergies = new ArrayList<>();
        for (int i = 0; i < seats.size(); i++) {
            for (int j = i + 1; j < seats.size(); j++) {
                double mean = 40.0 * (j - 2 * i);
                synergies.add(new Synergy(seats.get(i), seats.get(j), new Estimate(mean, mean - 30, mean + 30, 64)));
            }
        }
        return synergies;
    }

    private static List<Coalition> coalitions(List<SeatId> seats) {
        List<Coalition> coalitions = new ArrayList<>();
        for (int set = 0; set < 1 << seats.size(); set++) {
            List<SeatId> members = new ArrayList<>();
            for (int i = 0; i < seats.size(); i++) {
                if ((set >> i & 1) == 1) {
                    members.add(seats.get(i));
                }
            }
            double worth = 2880 + 80.0 * members.size() * members.size();
            coalitions.add(new Coalition(
                    members,
                    Optional.of(new Estimate(worth, worth - 120, worth + 120, 64)),
                    FEW,
                    "tributary review …"));
        }
        return coalitions;
    }

    private static List<MissedConnection> connections(Scenario scenario, List<Event> events, int most) {
        List<AgencyId> agencies = List.copyOf(scenario.agencies().keySet());
        List<MissedConnection> missed = new ArrayList<>();
        for (Event event : events) {
            if (missed.size() < most
                    && event.at_h() > 100 + 150 * missed.size()
                    && event.what() instanceof Happening.LoadDelivered load) {
                AgencyId holder = agencies.get(missed.size() * 3 % agencies.size());
                AgencyId needer = agencies.get((missed.size() * 3 + 4) % agencies.size());
                var lead = new LeadId(load.subject() + "/1");
                double from_h = event.at_h() - 40;
                missed.add(new MissedConnection(
                        MissedConnection.Harm.LOAD_DELIVERED,
                        event.sequence(),
                        load.subject(),
                        Optional.ofNullable(event.place()),
                        event.at_h(),
                        load.amount(),
                        "kg",
                        load.amount() * 0.9,
                        List.of(new Held(holder, lead, from_h), new Held(needer, new LeadId("lead/2"), from_h + 5)),
                        List.of(new HandOver(lead, holder, needer, ChannelKind.JOINT_CENTRE, from_h + 3, from_h + 12)),
                        needer,
                        from_h + 24,
                        new MissedConnection.Proof(16, 16, 15, new Estimate(18, 2, 34, 16)),
                        "tributary review results/run --hand-over %s,%s,%s,joint-centre,%.1f"
                                .formatted(lead, holder, needer, from_h + 3)));
            }
        }
        return missed;
    }
}
