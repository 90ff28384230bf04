package org.tributary.scenario.read;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tributary.cooperation.ChannelKind;
import org.tributary.quantity.AgencyId;
import org.tributary.quantity.Amount;
import org.tributary.quantity.Country;
import org.tributary.quantity.PlaceId;
import org.tributary.quantity.SeatId;
import org.tributary.quantity.UnitId;
import org.tributary.region.Place;
import org.tributary.scenario.Agency;
import org.tributary.scenario.Agreements.Agreement;
import org.tributary.scenario.Scenario;
import org.tributary.scenario.Seat;
import org.tributary.scenario.UnitGroup;

/** Checks who plays with what: seats, agencies, units, channels. */
final class SeatChecks {
    private static final String NAME_OF_DOCTRINE = "[a-z0-9]+(-[a-z0-9]+)*";

    private final Script script;
    private final Scenario scenario;
    private final Findings findings;

    private SeatChecks(Script script) {
        this.script = script;
        this.scenario = script.scenario();
        this.findings = script.findings();
    }

    static void check(Script script) {
        var checks = new SeatChecks(script);
        checks.seats();
        checks.agencies();
        checks.units();
        checks.channels();
        checks.hotline();
        checks.doctrines();
    }

    private void seats() {
        if (scenario.seats().isEmpty()) {
            findings.report(Code.NOTHING_THERE, Pointer.of("seats"), "A scenario needs at least one seat.");
        }
        Map<AgencyId, SeatId> seatOf = new HashMap<>();
        scenario.seats().forEach((id, seat) -> {
            Pointer at = Pointer.of("seats", id, "agencies");
            if (seat.agencies().isEmpty()) {
                findings.report(Code.NOTHING_THERE, at, "A seat needs at least one agency.");
            }
            for (int i = 0; i < seat.agencies().size(); i++) {
                seated(id, seat, seat.agencies().get(i), at.to(i), seatOf);
            }
        });
        if (findings.isSound(Pointer.of("seats"))) {
            for (AgencyId id : scenario.agencies().keySet()) {
                if (!seatOf.containsKey(id)) {
                    findings.reportKey(
                            Code.SEATED_WRONGLY,
                            Pointer.of("agencies", id),
                            "No seat has the agency %s.".formatted(Quoted.text(id.value())),
                            Optional.empty());
                }
            }
        }
    }

    private void seated(SeatId seatId, Seat seat, AgencyId id, Pointer at, Map<AgencyId, SeatId> seatOf) {
        Optional<Agency> agency = script.agency(id, at);
        SeatId other = seatOf.putIfAbsent(id, seatId);
        if (other != null) {
            findings.report(
                    Code.SEATED_WRONGLY,
                    at,
                    "%s already sits in %s.".formatted(Quoted.text(id.value()), Quoted.text(other.value())));
        }
        boolean countriesKnown = !findings.isSpoilt(Pointer.of("agencies", id, "country"))
                && !findings.isSpoilt(Pointer.of("seats", seatId, "country"));
        if (agency.isPresent() && countriesKnown && agency.get().country() != seat.country()) {
            findings.report(
                    Code.OTHER_COUNTRY,
                    at,
                    "%s is an agency of %s, but the seat belongs to %s."
                            .formatted(
                                    Quoted.text(id.value()),
                                    agency.get().country().englishName(),
                                    seat.country().englishName()));
        }
    }

    private void agencies() {
        scenario.agencies().forEach((id, agency) -> {
            Pointer at = Pointer.of("agencies", id);
            home(agency.base(), at.to("base"), agency, at);
            agency.analysts().ifPresent(count -> script.range(at.to("analysts"), count, 0, 10_000));
            agency.budget().ifPresent(budget -> budget(budget, at.to("budget")));
        });
    }

    private void budget(Amount budget, Pointer at) {
        if (!budget.unit().equals("usd")) {
            findings.report(Code.WRONG_UNIT, at, "A budget is given like 500000 usd.");
        } else {
            script.range(at, budget.value(), 0, 1e12);
        }
    }

    /** Reports a place that is not in the agency's country; a crossing of that country is. */
    private void home(PlaceId id, Pointer at, Agency agency, Pointer agencyAt) {
        Optional<Place> place = script.place(id, at);
        Country country = agency.country();
        boolean known = !findings.isSpoilt(agencyAt.to("country"));
        if (place.isPresent() && known && !place.get().liesIn(country)) {
            findings.report(
                    Code.PLACE_ABROAD,
                    at,
                    "%s lies in %s; an agency of %s stands in its own country or at one of its crossings."
                            .formatted(
                                    place.get().name(),
                                    String.join(
                                            " and ",
                                            place.get().countries().stream()
                                                    .map(Country::englishName)
                                                    .toList()),
                                    country.englishName()));
        }
    }

    private void units() {
        Set<UnitId> seen = new HashSet<>();
        for (int i = 0; i < scenario.units().size(); i++) {
            UnitGroup group = scenario.units().get(i);
            Pointer at = Pointer.of("units", i);
            if (!seen.add(group.id())) {
                findings.report(
                        Code.REPEATED,
                        at.to("id"),
                        "Another group of units is called %s already."
                                .formatted(Quoted.text(group.id().value())));
            }
            Optional<Agency> agency = script.agency(group.agency(), at.to("agency"));
            if (agency.isPresent()) {
                home(group.at(), at.to("at"), agency.get(), Pointer.of("agencies", group.agency()));
            } else {
                script.place(group.at(), at.to("at"));
            }
            group.units().ifPresent(count -> script.range(at.to("units"), count, 1, 200));
            script.range(at.to("people-each"), group.peopleEach(), 1, 5000);
        }
    }

    private void channels() {
        List<Agreement> channels = scenario.agreements().channels();
        for (int i = 0; i < channels.size(); i++) {
            Pointer at = Pointer.of("agreements", "channels", i);
            Agreement channel = channels.get(i);
            boolean two = !channel.between().isEmpty() || findings.isSpoilt(at.to("between"));
            boolean many = !channel.members().isEmpty() || findings.isSpoilt(at.to("members"));
            if (two == many) {
                findings.report(
                        Code.CHANNEL_MEMBERS,
                        at,
                        two
                                ? "A channel has either between or members, not both."
                                : "A channel names whom it joins: between with two agencies, or members.");
            } else if (two && channel.between().size() != 2) {
                findings.report(
                        Code.CHANNEL_MEMBERS,
                        at.to("between"),
                        "between names two agencies, not %d; for more use members."
                                .formatted(channel.between().size()));
            } else if (many && channel.members().size() < 2) {
                findings.report(Code.CHANNEL_MEMBERS, at.to("members"), "A channel joins at least two agencies.");
            }
            members(channel.between(), channel.kind(), at.to("between"), at);
            members(channel.members(), channel.kind(), at.to("members"), at);
        }
    }

    private void hotline() {
        List<AgencyId> members = scenario.agreements().hotline();
        Pointer at = Pointer.of("agreements", "hotline");
        for (int i = 0; i < members.size(); i++) {
            script.agency(members.get(i), at.to(i));
        }
        script.once(members, at, "agency");
    }

    private void members(List<AgencyId> members, ChannelKind kind, Pointer at, Pointer channelAt) {
        Set<Country> countries = new HashSet<>();
        for (int i = 0; i < members.size(); i++) {
            script.agency(members.get(i), at.to(i)).ifPresent(agency -> countries.add(agency.country()));
        }
        script.once(members, at, "agency");
        if (kind == ChannelKind.DOMESTIC && countries.size() > 1 && findings.isSound(channelAt)) {
            findings.report(Code.CHANNEL_MEMBERS, at, "A domestic channel joins agencies of one country.");
        }
    }

    private void doctrines() {
        scenario.emptySeats().forEach((seat, doctrine) -> {
            Pointer at = Pointer.of("empty-seats", seat);
            script.seat(seat, at);
            if (!doctrine.matches(NAME_OF_DOCTRINE)) {
                findings.report(
                        Code.BAD_NAME,
                        at,
                        "%s is not the name of a doctrine, such as centre or alone.".formatted(Quoted.text(doctrine)));
            }
        });
    }
}
