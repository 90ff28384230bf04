package org.tributary.scenario.read;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tributary.quantity.Amount;
import org.tributary.quantity.Goods;
import org.tributary.quantity.PlaceId;
import org.tributary.region.Link;
import org.tributary.region.Mode;
import org.tributary.region.Place;
import org.tributary.scenario.Syndicate;
import org.tributary.scenario.Syndicate.Scam;
import org.tributary.scenario.Syndicate.Trade;

/** Checks the other side: sites, trades, footprints. */
final class SyndicateChecks {
    private static final Map<Goods, String> UNITS =
            Map.of(Goods.TABLETS, "kg", Goods.CRYSTAL, "kg", Goods.PRECURSORS, "kg", Goods.CASH, "usd");
    private static final Map<Goods, String> EXAMPLES = Map.of(
            Goods.TABLETS, "300 kg",
            Goods.CRYSTAL, "300 kg",
            Goods.PERSONS, "12 persons",
            Goods.CASH, "200000 usd",
            Goods.PRECURSORS, "2 t",
            Goods.WEAPONS, "40 pieces",
            Goods.FUGITIVES, "3 persons");
    private static final double LARGEST_LOAD = 1e9;

    private final Script script;
    private final Findings findings;
    private final Map<PlaceId, Set<PlaceId>> overLandOrWater = new HashMap<>();
    private final Map<PlaceId, Set<PlaceId>> byAnyWay = new HashMap<>();

    private SyndicateChecks(Script script) {
        this.script = script;
        this.findings = script.findings();
    }

    static void check(Script script) {
        var checks = new SyndicateChecks(script);
        script.scenario()
                .syndicates()
                .forEach((id, syndicate) -> checks.syndicate(syndicate, Pointer.of("syndicates", id)));
    }

    private void syndicate(Syndicate syndicate, Pointer at) {
        if (syndicate.scam().isEmpty()
                && syndicate.trades().isEmpty()
                && syndicate.dealing().isEmpty()
                && findings.isSound(at)) {
            findings.report(Code.NOTHING_THERE, at, "This syndicate does nothing; give it scam sites or trades.");
        }
        new NetworkChecks(script).check(syndicate, at);
        syndicate.scam().ifPresent(scam -> scam(scam, at.to("scam")));
        for (int i = 0; i < syndicate.trades().size(); i++) {
            trade(syndicate, syndicate.trades().get(i), at.to("trades").to(i));
        }
        for (int i = 0; i < syndicate.laboratories().size(); i++) {
            laboratory(syndicate.laboratories().get(i), at.to("laboratories").to(i));
        }
        syndicate
                .footprints()
                .forEach((source, weights) ->
                        script.weights(weights, at.to("footprints").to(source.word())));
    }

    private void scam(Scam scam, Pointer at) {
        Pointer sites = at.to("sites");
        if (scam.sites().isEmpty()) {
            findings.report(Code.NOTHING_THERE, sites, "There must be at least one site.");
        }
        scam.sites().forEach((id, count) -> {
            Optional<Place> place = script.place(id, sites.to(id));
            script.range(sites.to(id), count, 1, 10_000);
            if (place.isPresent() && place.get().isCrossing()) {
                findings.reportKey(
                        Code.SITE_ON_CROSSING,
                        sites.to(id),
                        "%s is a crossing; sites stand in towns and zones."
                                .formatted(place.get().name()),
                        Optional.empty());
            }
        });
        script.range(at.to("workers"), scam.workers(), 0, 1e6);
        script.weights(scam.victims(), at.to("victims"));
        if (findings.find(at.to("accounts")).isPresent()) {
            script.weights(scam.accounts(), at.to("accounts"));
        }
        scam.capacity().ifPresent(capacity -> script.range(at.to("capacity"), capacity, scam.workers(), 1e6));
    }

    private void trade(Syndicate syndicate, Trade trade, Pointer at) {
        boolean hasSites = syndicate.scam().isPresent();
        boolean goodsKnown = !findings.isSpoilt(at.to("goods"));
        if (goodsKnown) {
            Optional<Collection<PlaceId>> sites =
                    syndicate.scam().map(scam -> scam.sites().keySet());
            Collection<PlaceId> from =
                    ends(trade.from(), at.to("from"), hasSites && trade.goods() == Goods.CASH, sites);
            Collection<PlaceId> to = ends(trade.to(), at.to("to"), hasSites && trade.goods() == Goods.PERSONS, sites);
            unreachable(from, to, at, trade);
            load(trade, at.to("load"));
        }
        script.positive(at.to("per-week"), trade.perWeek(), 1000, "");
    }

    private void laboratory(Syndicate.Plant plant, Pointer at) {
        Optional<Place> place = script.place(plant.at(), at.to("at"));
        if (place.isPresent() && place.get().isCrossing()) {
            findings.report(
                    Code.SITE_ON_CROSSING,
                    at.to("at"),
                    "%s is a crossing; laboratories stand in towns and zones."
                            .formatted(place.get().name()));
        }
        if (!findings.isSpoilt(at.to("makes")) && !plant.makes().isDrug()) {
            findings.report(
                    Code.WRONG_GOODS,
                    at.to("makes"),
                    "A laboratory makes tablets or crystal, not %s."
                            .formatted(plant.makes().word()));
        }
        kilograms(at.to("per-week"), plant.perWeek());
        kilograms(at.to("precursors"), plant.precursors());
        plant.stock().ifPresent(stock -> kilograms(at.to("stock"), stock));
    }

    private void kilograms(Pointer at, Amount amount) {
        if (!amount.unit().equals("kg")) {
            findings.report(Code.WRONG_UNIT, at, "This is an amount of goods, given like 900 kg.");
        } else {
            script.range(at, amount.value(), 0, LARGEST_LOAD);
        }
    }

    /** Where loads begin or end; at the syndicate's sites where that is the rule and nothing else is said. */
    private Collection<PlaceId> ends(
            Map<PlaceId, Double> given, Pointer at, boolean sitesMayStandIn, Optional<Collection<PlaceId>> sites) {
        boolean notGiven = given.isEmpty() && findings.find(at).isEmpty();
        if (notGiven && sitesMayStandIn) {
            return sites.orElse(List.of());
        }
        if (notGiven) {
            findings.report(
                    Code.MISSING_KEY,
                    at,
                    "It is not said where these loads %s."
                            .formatted(at.toString().endsWith("/to") ? "go" : "set out"));
            return List.of();
        }
        given.keySet().forEach(id -> script.place(id, at.to(id)));
        script.weights(given, at);
        return given.keySet();
    }

    private void load(Trade trade, Pointer at) {
        String unit = UNITS.getOrDefault(trade.goods(), "");
        if (!trade.load().unit().equals(unit) || (unit.isEmpty() && Written.saysSites(findings.find(at)))) {
            findings.report(
                    Code.WRONG_UNIT,
                    at,
                    "A load of %s is given like %s.".formatted(trade.goods().word(), EXAMPLES.get(trade.goods())));
        } else {
            script.positive(at, trade.load().value(), LARGEST_LOAD, unit.isEmpty() ? "" : " " + unit);
        }
    }

    private void unreachable(Collection<PlaceId> from, Collection<PlaceId> to, Pointer at, Trade trade) {
        for (PlaceId start : from) {
            for (PlaceId end : to) {
                boolean known = script.region().find(start).isPresent()
                        && script.region().find(end).isPresent();
                if (known && !reached(start, trade.goods()).contains(end)) {
                    findings.reportKey(
                            Code.UNREACHABLE,
                            findings.find(at.to("to")).isPresent()
                                    ? at.to("to").to(end)
                                    : at.to("from").to(start),
                            "No way leads from %s to %s in the part of the map that this scenario uses."
                                    .formatted(start, end),
                            Optional.empty());
                }
            }
        }
    }

    /** The places that can be reached; only persons fly. */
    private Set<PlaceId> reached(PlaceId start, Goods goods) {
        boolean flying = goods == Goods.PERSONS;
        return (flying ? byAnyWay : overLandOrWater).computeIfAbsent(start, from -> spread(from, flying));
    }

    private Set<PlaceId> spread(PlaceId start, boolean flying) {
        Set<PlaceId> reached = new HashSet<>(Set.of(start));
        Deque<PlaceId> next = new ArrayDeque<>(reached);
        while (!next.isEmpty()) {
            PlaceId here = next.remove();
            for (Link link : script.region().linksAt(here)) {
                PlaceId there = link.other(here);
                if ((flying || link.mode() != Mode.AIR) && reached.add(there)) {
                    next.add(there);
                }
            }
        }
        return reached;
    }
}
