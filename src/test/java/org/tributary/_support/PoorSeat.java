package org.tributary._support;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tributary.chance.Chance;
import org.tributary.chance.Draws;
import org.tributary.chance.Purpose;
import org.tributary.cooperation.AgencyEntry;
import org.tributary.cooperation.ChannelKind;
import org.tributary.cooperation.Lead;
import org.tributary.event.EventLines;
import org.tributary.order.Order;
import org.tributary.picture.AgencyPicture;
import org.tributary.picture.Belief;
import org.tributary.picture.Commander;
import org.tributary.picture.SeatPicture;
import org.tributary.picture.UnitView;
import org.tributary.quantity.Power;
import org.tributary.quantity.SeatId;
import org.tributary.quantity.SubjectKind;
import org.tributary.quantity.UnitKind;
import org.tributary.run.Doctrines;
import org.tributary.run.Run;
import org.tributary.run.RunPlan;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

/**
 * Ways of filling a seat that help nobody, or only seem to. A score that one of them raises, where the other seats work
 * as before, is broken.
 */
public enum PoorSeat {
    /** Gives no order. */
    IDLE {
        @Override
        Commander commander(Table table) {
            return picture -> List.of();
        }
    },

    /** Works as before, and sends each new lead to everybody by every channel at once, and messages that say nothing. */
    SPAM {
        @Override
        Commander commander(Table table) {
            Commander usual = table.usual();
            return picture -> {
                var orders = new ArrayList<>(usual.decide(picture));
                spam(picture, orders);
                return orders;
            };
        }
    },

    /** Sends each own lead to every agency abroad that a channel reaches. */
    SHARE_EVERYTHING {
        @Override
        Commander commander(Table table) {
            return Doctrines.named("share-everything").orElseThrow().commanderFor(table.seat());
        }
    },

    /** Gives the orders of another seat, with its own agencies and units for the other's. */
    COPY {
        @Override
        Commander commander(Table table) {
            return table::copied;
        }
    },

    /** Works as before, but raids whatever it has heard of, wherever a unit is free, at once. */
    RAID_AT_RANDOM {
        @Override
        Commander commander(Table table) {
            Commander usual = table.usual();
            Draws draws = Chance.of(table.seed()).draws(Purpose.SITE_LAYOUT, Chance.keyOf("random raids"));
            return picture -> {
                var orders = new ArrayList<>(usual.decide(picture));
                orders.removeIf(order -> order instanceof Order.Raid);
                raid(picture, draws, orders);
                return orders;
            };
        }
    };

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.KEBAB_CASE)
            .build();

    abstract Commander commander(Table table);

    /** A run's usual commanders, but for one seat that is filled so. */
    public Map<SeatId, Commander> in(SeatId seat, RunPlan plan, Run run, long seed) {
        var commanders = new LinkedHashMap<>(run.commanders());
        var table = new Table(seat, plan, seed, commanders);
        commanders.put(table.model(), table.listened());
        commanders.put(seat, commander(table));
        return commanders;
    }

    private static void spam(SeatPicture picture, List<Order> orders) {
        for (AgencyPicture agency : picture.agencies()) {
            for (AgencyEntry partner : picture.directory()) {
                if (partner.country() == agency.entry().country()) {
                    continue;
                }
                Set<ChannelKind> channels = picture.regime().between(agency.id(), partner.id());
                if (!channels.isEmpty()) {
                    orders.add(new Order.SendMessage(agency.id(), partner.id(), "."));
                }
                for (Lead lead : agency.leads()) {
                    for (ChannelKind channel : EnumSet.allOf(ChannelKind.class)) {
                        if (channels.contains(channel) && partner.analysts() > 0) {
                            orders.add(new Order.ShareLead(agency.id(), lead.id(), partner.id(), channel));
                        }
                    }
                }
            }
        }
    }

    private static void raid(SeatPicture picture, Draws draws, List<Order> orders) {
        for (AgencyPicture agency : picture.agencies()) {
            List<Belief> heard = agency.beliefs().stream()
                    .filter(belief -> belief.kind() == SubjectKind.PREMISES)
                    .toList();
            if (!agency.entry().may(Power.RAID) || heard.isEmpty()) {
                continue;
            }
            for (UnitView unit : agency.units()) {
                if (unit.kind() == UnitKind.TACTICAL && unit.free()) {
                    Belief any = heard.get(draws.below(heard.size()));
                    orders.add(new Order.Raid(
                            agency.id(), any.subject(), List.of(unit.id()), picture.now_h(), Optional.empty()));
                }
            }
        }
    }

    /** Who sits where in a run. */
    private static final class Table {
        private final SeatId seat;
        private final SeatId model;
        private final long seed;
        private final Map<SeatId, Commander> commanders;
        private final Map<String, String> names = new LinkedHashMap<>();
        private final List<Order> given = new ArrayList<>();

        Table(SeatId seat, RunPlan plan, long seed, Map<SeatId, Commander> commanders) {
            this.seat = seat;
            this.seed = seed;
            this.commanders = Map.copyOf(commanders);
            this.model = plan.scenario().seats().keySet().stream()
                    .filter(other -> !other.equals(seat))
                    .findFirst()
                    .orElseThrow();
            translate(plan);
        }

        private void translate(RunPlan plan) {
            var theirs = plan.scenario().seats().get(model).agencies();
            var ours = plan.scenario().seats().get(seat).agencies();
            for (int i = 0; i < theirs.size(); i++) {
                names.put(
                        theirs.get(i).value(),
                        ours.get(Math.min(i, ours.size() - 1)).value());
            }
        }

        SeatId seat() {
            return seat;
        }

        SeatId model() {
            return model;
        }

        long seed() {
            return seed;
        }

        Commander usual() {
            return commanders.get(seat);
        }

        Commander listened() {
            Commander other = commanders.get(model);
            return picture -> {
                List<Order> orders = other.decide(picture);
                given.addAll(orders);
                return orders;
            };
        }

        List<Order> copied(SeatPicture picture) {
            var orders = new ArrayList<Order>();
            for (Order order : given) {
                String json = EventLines.json(order);
                for (var name : names.entrySet()) {
                    json = json.replace("\"" + name.getKey() + "\"", "\"" + name.getValue() + "\"");
                }
                orders.add(MAPPER.readValue(json, Order.class));
            }
            given.clear();
            return orders;
        }
    }
}
