package org.tributary.scenario.read;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tributary.quantity.AgencyId;
import org.tributary.quantity.Id;
import org.tributary.quantity.PlaceId;
import org.tributary.quantity.SeatId;
import org.tributary.quantity.SyndicateId;
import org.tributary.region.Place;
import org.tributary.region.Region;
import org.tributary.scenario.Agency;
import org.tributary.scenario.Scenario;
import org.tributary.scenario.Syndicate;

/** A scenario under examination, and the questions that all checks ask: does this name name something? Is this in range? */
final class Script {
    private final Scenario scenario;
    private final Findings findings;
    private final Region map;
    private final Region region;

    /**
     * Makes it.
     *
     * @param map the whole map
     * @param region the part of it that the scenario uses
     */
    Script(Scenario scenario, Findings findings, Region map, Region region) {
        this.scenario = scenario;
        this.findings = findings;
        this.map = map;
        this.region = region;
    }

    Scenario scenario() {
        return scenario;
    }

    Findings findings() {
        return findings;
    }

    Region region() {
        return region;
    }

    /** The place of that name; reports it if there is none, or not in the part of the map that is used. */
    Optional<Place> place(PlaceId id, Pointer at) {
        if (findings.isFull() || findings.isSpoilt(at)) {
            return Optional.empty();
        }
        Optional<Place> place = region.find(id);
        if (place.isEmpty() && map.find(id).isPresent()) {
            report(
                    Code.UNKNOWN_PLACE,
                    at,
                    id.value(),
                    "%s is on the map, but not in the part of it that this scenario uses (see region)."
                            .formatted(Quoted.text(id.value())),
                    Optional.empty());
        } else if (place.isEmpty()) {
            List<String> known =
                    region.places().stream().map(each -> each.id().value()).toList();
            report(
                    Code.UNKNOWN_PLACE,
                    at,
                    id.value(),
                    "%s is no place of the map.".formatted(Quoted.text(id.value())),
                    Near.of(id.value(), known));
        }
        return place;
    }

    /** The agency of that name; reports it if there is none. */
    Optional<Agency> agency(AgencyId id, Pointer at) {
        return named(id, scenario.agencies(), at, Code.UNKNOWN_AGENCY, "one of the agencies");
    }

    /** Reports a seat that there is not. */
    void seat(SeatId id, Pointer at) {
        named(id, scenario.seats(), at, Code.UNKNOWN_SEAT, "one of the seats");
    }

    private <I extends Id, V> Optional<V> named(I id, Map<I, V> known, Pointer at, Code code, String what) {
        Optional<V> value = Optional.ofNullable(known.get(id));
        if (value.isEmpty() && !findings.isFull() && !findings.isSpoilt(at)) {
            List<String> names = known.keySet().stream().map(Id::value).toList();
            unknown(code, at, id.value(), what, names);
        }
        return value;
    }

    /** Reports a name that names nothing. */
    void unknown(Code code, Pointer at, String found, String what, Collection<String> known) {
        report(
                code,
                at,
                found,
                "%s is not %s%s.".formatted(Quoted.text(found), what, known.isEmpty() ? "" : ": " + Quoted.list(known)),
                Near.of(found, known));
    }

    /** Reports at the key if the name is a key, otherwise at the value. */
    private void report(Code code, Pointer at, String found, String message, Optional<String> suggestion) {
        if (at.last().equals(found)) {
            findings.reportKey(code, at, message, suggestion);
        } else {
            findings.report(code, at, message, suggestion);
        }
    }

    /** Reports a reference such as {@code moei-ring/3} that names no site. */
    void site(String reference, Pointer at) {
        if (findings.isFull() || findings.isSpoilt(at)) {
            return;
        }
        int slash = reference.lastIndexOf('/');
        String number = reference.substring(slash + 1);
        if (slash <= 0 || !number.matches("[1-9]\\d{0,6}")) {
            findings.report(
                    Code.UNKNOWN_SITE,
                    at,
                    "%s is no site; wanted is a syndicate and a number, such as %s."
                            .formatted(Quoted.text(reference), exampleSite()),
                    Optional.empty());
            return;
        }
        var syndicateId = new SyndicateId(reference.substring(0, slash));
        Syndicate syndicate = scenario.syndicates().get(syndicateId);
        if (syndicate == null) {
            List<String> names =
                    scenario.syndicates().keySet().stream().map(Id::value).toList();
            findings.report(
                    Code.UNKNOWN_SITE,
                    at,
                    "%s is not one of the syndicates: %s."
                            .formatted(Quoted.text(syndicateId.value()), Quoted.list(names)),
                    Near.of(syndicateId.value(), names).map(near -> near + "/" + number));
        } else if (findings.isSound(Pointer.of("syndicates", syndicateId.value()))
                && Integer.parseInt(number) > sites(syndicate)) {
            findings.report(
                    Code.UNKNOWN_SITE,
                    at,
                    "%s has %d sites, so there is no %s."
                            .formatted(syndicateId.value(), sites(syndicate), Quoted.text(reference)),
                    sites(syndicate) > 0
                            ? Optional.of(syndicateId.value() + "/" + sites(syndicate))
                            : Optional.empty());
        }
    }

    /** Reports a syndicate that there is not, or that has no members to arrest. */
    void network(SyndicateId id, Pointer at) {
        named(id, scenario.syndicates(), at, Code.NO_MEMBERS, "one of the syndicates")
                .filter(syndicate -> syndicate.network().isEmpty())
                .ifPresent(syndicate -> findings.report(
                        Code.NO_MEMBERS, at, "%s has no network, so nobody to arrest.".formatted(id.value())));
    }

    private String exampleSite() {
        return scenario.syndicates().keySet().stream()
                .findFirst()
                .map(id -> id.value() + "/1")
                .orElse("moei-ring/1");
    }

    /** How many sites a syndicate has. */
    static int sites(Syndicate syndicate) {
        long sites = syndicate
                .scam()
                .map(scam -> scam.sites().values().stream()
                        .mapToLong(Integer::longValue)
                        .sum())
                .orElse(0L);
        return (int) Math.min(sites, Integer.MAX_VALUE);
    }

    /** Reports what stands in a list a second time. */
    void once(List<?> items, Pointer at, String what) {
        Set<Object> seen = new HashSet<>();
        for (int i = 0; i < items.size(); i++) {
            if (!seen.add(items.get(i))) {
                findings.report(Code.REPEATED, at.to(i), "This %s stands in the list a second time.".formatted(what));
            }
        }
    }

    /** Reports a number that is not within these bounds, both included. */
    void range(Pointer at, double value, double low, double high) {
        if (!(value >= low && value <= high)) {
            findings.report(
                    Code.OUT_OF_RANGE,
                    at,
                    "%s is %s; wanted is %s to %s.".formatted(at.last(), written(value), written(low), written(high)));
        }
    }

    /** Reports a number that is not more than nothing, or more than a bound. */
    void positive(Pointer at, double value, double high, String unit) {
        if (!(value > 0 && value <= high)) {
            findings.report(
                    Code.OUT_OF_RANGE,
                    at,
                    "%s is %s%s; wanted is more than 0 and at most %s%s."
                            .formatted(at.last(), written(value), unit, written(high), unit));
        }
    }

    /** Reports weights that say nothing: none, all zero, or one below zero. */
    void weights(Map<?, Double> weights, Pointer at) {
        for (var weight : weights.entrySet()) {
            range(at.to(key(weight.getKey())), weight.getValue(), 0, 1e9);
        }
        boolean allZero = weights.values().stream().allMatch(weight -> weight == 0);
        if (allZero && findings.isSound(at)) {
            findings.report(Code.WEIGHTS, at, "At least one weight must be more than 0.");
        }
    }

    /** A key as the file writes it. */
    static String key(Object key) {
        return key instanceof org.tributary.quantity.Word word ? word.word() : key.toString();
    }

    /** A number as files write it. */
    static String written(double value) {
        return Plain.text(value);
    }
}
