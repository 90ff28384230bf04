package org.tributary.exercise;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tributary.cooperation.ChannelKind;
import org.tributary.cooperation.Classification;
import org.tributary.cooperation.Request;
import org.tributary.cooperation.SharingRule;
import org.tributary.order.Order;
import org.tributary.picture.AgencyPicture;
import org.tributary.picture.Belief;
import org.tributary.picture.SeatPicture;
import org.tributary.picture.UnitView;
import org.tributary.quantity.AgencyId;
import org.tributary.quantity.Country;
import org.tributary.quantity.PlaceId;
import org.tributary.quantity.Power;
import org.tributary.quantity.SubjectId;
import org.tributary.quantity.SubjectKind;
import org.tributary.quantity.UnitKind;
import org.tributary.quantity.Word;
import org.tributary.region.Place;
import org.tributary.region.Route;
import org.tributary.region.Ways;

/** Finds what a seat may order about one thing, and what is missing for the rest, from its picture alone. */
final class Choices {
    /** What a raid takes to be prepared, as the first proposal of its hour. Assumed. */
    private static final double PREPARATION_H = 24;

    /** How long a partner has for an answer, as a first proposal. Assumed. */
    private static final double ANSWER_H = 96;

    private final SeatPicture picture;
    private final SeatView view;
    private final Ways ways;
    private final List<Options.Choice> choices = new ArrayList<>();

    private Choices(SeatPicture picture, SeatView view, Ways ways) {
        this.picture = picture;
        this.view = view;
        this.ways = ways;
    }

    /** Those that may be ordered first. Before STARTEX there is none. */
    static Options of(Snapshot.Desk desk, Ways ways, Options.About about) {
        if (desk.picture().isEmpty()) {
            return new Options(about, List.of());
        }
        var choices = new Choices(desk.picture().get(), desk.view(), ways);
        about.place().ifPresent(choices::atPlace);
        about.unit().ifPresent(unit -> choices.ofUnit(unit.value()));
        about.lead().ifPresent(lead -> choices.ofLead(lead.value()));
        about.subject().ifPresent(choices::onSubject);
        about.partner().ifPresent(choices::withPartner);
        choices.choices.sort(Comparator.comparing(choice -> !choice.missing().isEmpty()));
        return new Options(about, choices.choices);
    }

    // places

    private void atPlace(PlaceId id) {
        Optional<Place> place = picture.region().find(id);
        if (place.isEmpty()) {
            return;
        }
        for (AgencyPicture agency : picture.agencies()) {
            boolean home = place.get().liesIn(agency.entry().country());
            if (home) {
                moveTo(agency, place.get());
            } else if (!agency.units().isEmpty()) {
                lacking("move-unit", agency, missing("not-own-country", Map.of("place", id.value())));
            }
            inspect(agency, id);
            press(agency, id);
            agency.beliefs().stream()
                    .filter(belief -> belief.kind() == SubjectKind.PREMISES
                            && belief.place().equals(id))
                    .forEach(belief -> premises(agency, belief));
        }
    }

    private void moveTo(AgencyPicture agency, Place place) {
        nearest(agency, place.id(), null)
                .ifPresentOrElse(
                        unit -> {
                            var move = new Order.MoveUnit(agency.id(), unit.id(), place.id());
                            can(move, Optional.of(arrival_h(agency, unit, place.id())));
                        },
                        () -> lacking("move-unit", agency, missing("no-unit-free", Map.of())));
        if (place.isCrossing()) {
            nearest(agency, place.id(), Set.of(UnitKind.BORDER_PATROL, UnitKind.CHECKPOINT))
                    .ifPresent(unit -> can(
                            new Order.Patrol(agency.id(), unit.id(), place.id()),
                            Optional.of(arrival_h(agency, unit, place.id()))));
        }
    }

    private void inspect(AgencyPicture agency, PlaceId place) {
        agency.posts().stream()
                .filter(post -> post.crossing().equals(place))
                .forEach(post -> can(new Order.SetInspection(agency.id(), place, post.capacity()), Optional.empty()));
    }

    private void press(AgencyPicture agency, PlaceId place) {
        if (!picture.heldByOthers().contains(place)) {
            return;
        }
        boolean file = picture.agencies().stream()
                .anyMatch(own -> own.beliefs().stream()
                        .anyMatch(belief -> belief.place().equals(place)
                                && belief.probability() >= picture.law().actionable()));
        if (!agency.entry().may(Power.PRESS)) {
            lacking("press-controller", agency, missing("no-power", Map.of("power", Power.PRESS.word())));
        } else if (!file) {
            lacking("press-controller", agency, missing("no-file", Map.of("place", place.value())));
        } else {
            can(new Order.PressController(agency.id(), place), Optional.empty());
        }
    }

    // units

    private void ofUnit(String id) {
        for (AgencyPicture agency : picture.agencies()) {
            for (UnitView unit : agency.units()) {
                if (!unit.id().value().equals(id)) {
                    continue;
                }
                if (!unit.free()) {
                    lacking("move-unit", agency, missing("unit-busy", Map.of("unit", id)));
                    continue;
                }
                can(
                        new Order.MoveUnit(
                                agency.id(), unit.id(), agency.entry().base()),
                        Optional.of(arrival_h(agency, unit, agency.entry().base())));
                agency.beliefs().stream()
                        .filter(belief -> belief.kind() == SubjectKind.PREMISES)
                        .sorted(Comparator.comparingDouble(Belief::probability).reversed())
                        .limit(5)
                        .forEach(belief -> premises(agency, belief));
            }
        }
    }

    // subjects

    private void onSubject(SubjectId subject) {
        for (AgencyPicture agency : picture.agencies()) {
            Optional<Belief> belief = agency.find(subject);
            if (belief.isPresent()) {
                premises(agency, belief.get());
            }
            agency.suspects().stream()
                    .filter(suspect -> suspect.member().equals(subject))
                    .forEach(suspect -> nearest(
                                    agency, suspect.place(), Set.of(UnitKind.INVESTIGATORS, UnitKind.TACTICAL))
                            .ifPresentOrElse(
                                    unit -> can(
                                            new Order.Arrest(agency.id(), unit.id(), subject),
                                            Optional.of(arrival_h(agency, unit, suspect.place()))),
                                    () -> lacking("arrest", agency, missing("no-unit-free", Map.of()))));
            partnersOf(agency).forEach(partner -> ask(agency, partner, Optional.of(subject), Optional.empty()));
        }
    }

    /** To watch or to raid what an agency believes in. */
    private void premises(AgencyPicture agency, Belief belief) {
        boolean home = picture.region()
                .find(belief.place())
                .filter(place -> place.liesIn(agency.entry().country()))
                .isPresent();
        watch(agency, belief, home);
        raid(agency, belief, home);
    }

    private void watch(AgencyPicture agency, Belief belief, boolean home) {
        var missing = lacks(agency, belief, home, Power.SURVEIL, picture.law().actionable(), "belief-below-actionable");
        Optional<UnitView> unit = nearest(agency, belief.place(), Set.of(UnitKind.INVESTIGATORS));
        if (unit.isEmpty()) {
            missing.add(missing("no-unit-free", Map.of("kind", UnitKind.INVESTIGATORS.word())));
        }
        if (missing.isEmpty()) {
            can(
                    new Order.Surveil(agency.id(), unit.orElseThrow().id(), belief.subject()),
                    Optional.of(arrival_h(agency, unit.get(), belief.place())));
        } else {
            choices.add(new Options.Choice("surveil", agency.id(), Optional.empty(), Optional.empty(), missing));
        }
    }

    private void raid(AgencyPicture agency, Belief belief, boolean home) {
        var missing = lacks(agency, belief, home, Power.RAID, picture.law().warrant(), "belief-below-warrant");
        Optional<UnitView> unit = nearest(agency, belief.place(), Set.of(UnitKind.TACTICAL));
        if (unit.isEmpty()) {
            missing.add(missing("no-unit-free", Map.of("kind", UnitKind.TACTICAL.word())));
        }
        Optional<Double> arrives_h = unit.map(free -> arrival_h(agency, free, belief.place()));
        if (missing.isEmpty()) {
            double strike_h =
                    Math.min(picture.endex_h(), Math.max(arrives_h.orElseThrow(), picture.now_h()) + PREPARATION_H);
            can(
                    new Order.Raid(
                            agency.id(),
                            belief.subject(),
                            List.of(unit.orElseThrow().id()),
                            strike_h,
                            Optional.empty()),
                    arrives_h);
        } else {
            choices.add(new Options.Choice("raid", agency.id(), Optional.empty(), arrives_h, missing));
        }
    }

    private static List<Options.Missing> lacks(
            AgencyPicture agency, Belief belief, boolean home, Power power, double needed, String code) {
        var missing = new ArrayList<Options.Missing>();
        if (!agency.entry().may(power)) {
            missing.add(missing("no-power", Map.of("power", power.word())));
        }
        if (!home) {
            missing.add(
                    missing("not-own-country", Map.of("place", belief.place().value())));
        }
        if (belief.probability() < needed) {
            missing.add(missing(code, Values.of("belief", belief.probability(), "needs", needed)));
        }
        return missing;
    }

    // partners

    private void ofLead(String id) {
        for (SeatView.AgencyView agency : view.agencies()) {
            agency.leads().stream()
                    .filter(lead -> lead.id().value().equals(id))
                    .findFirst()
                    .ifPresent(lead -> share(agency.id(), lead));
        }
    }

    private void share(AgencyId agency, SeatView.LeadView lead) {
        Classification needed = Classification.of(lead.source());
        for (SeatView.Entry partner : view.directory()) {
            if (partner.id().equals(agency)) {
                continue;
            }
            Optional<ChannelKind> channel = channels(agency, partner.id()).stream()
                    .filter(kind -> needed.compareTo(kind.carries()) <= 0)
                    .findFirst();
            if (channel.isPresent()) {
                can(new Order.ShareLead(agency, lead.id(), partner.id(), channel.get()), Optional.empty());
            } else {
                choices.add(new Options.Choice(
                        "share-lead",
                        agency,
                        Optional.empty(),
                        Optional.empty(),
                        List.of(missing(
                                "no-channel", Map.of("partner", partner.id().value())))));
            }
        }
    }

    private void withPartner(AgencyId partner) {
        for (AgencyPicture agency : picture.agencies()) {
            if (agency.id().equals(partner)) {
                continue;
            }
            Optional<ChannelKind> channel =
                    channels(agency.id(), partner).stream().findFirst();
            if (channel.isEmpty()) {
                lacking("send-message", agency, missing("no-channel", Map.of("partner", partner.value())));
                continue;
            }
            can(new Order.SendMessage(agency.id(), partner, ""), Optional.empty());
            can(
                    new Order.SetSharingRule(
                            agency.id(),
                            new SharingRule(
                                    agency.id(),
                                    partner,
                                    channel.get(),
                                    Set.of(SubjectKind.PREMISES, SubjectKind.LOAD),
                                    channel.get().carries())),
                    Optional.empty());
            can(
                    new Order.ProposeJointOperation(
                            agency.id(), List.of(partner), Math.min(picture.endex_h(), picture.now_h() + ANSWER_H)),
                    Optional.empty());
            can(new Order.TrainJointly(agency.id(), partner, 3), Optional.empty());
            ask(agency, partner, Optional.empty(), Optional.of(agency.entry().base()));
        }
    }

    private void ask(AgencyPicture agency, AgencyId partner, Optional<SubjectId> subject, Optional<PlaceId> place) {
        channels(agency.id(), partner).stream().findFirst().ifPresent(channel -> {
            can(
                    new Order.RequestInformation(agency.id(), partner, channel, subject, place, Optional.empty()),
                    Optional.empty());
            if (subject.isPresent()) {
                double until_h = Math.min(picture.endex_h(), picture.now_h() + ANSWER_H);
                can(
                        new Order.RequestAssistance(
                                agency.id(), partner, channel, Request.Wish.WATCH, subject, place, until_h),
                        Optional.empty());
            }
        });
    }

    private List<AgencyId> partnersOf(AgencyPicture agency) {
        return view.directory().stream()
                .map(SeatView.Entry::id)
                .filter(partner -> !partner.equals(agency.id())
                        && !channels(agency.id(), partner).isEmpty())
                .toList();
    }

    private List<ChannelKind> channels(AgencyId one, AgencyId other) {
        var kinds = new ArrayList<>(picture.regime().between(one, other));
        if (countryOf(one).isPresent() && countryOf(one).equals(countryOf(other))) {
            kinds.add(0, ChannelKind.DOMESTIC);
        }
        return kinds;
    }

    private Optional<Country> countryOf(AgencyId agency) {
        return view.directory().stream()
                .filter(entry -> entry.id().equals(agency))
                .map(SeatView.Entry::country)
                .findFirst();
    }

    // units and ways

    /** The free unit of these kinds that is there first; of any kind if none is said. */
    private Optional<UnitView> nearest(
            AgencyPicture agency, PlaceId place, @org.jspecify.annotations.Nullable Set<UnitKind> kinds) {
        return agency.units().stream()
                .filter(unit -> unit.free() && (kinds == null || kinds.contains(unit.kind())))
                .min(Comparator.comparingDouble(unit -> arrival_h(agency, unit, place)));
    }

    private double arrival_h(AgencyPicture agency, UnitView unit, PlaceId place) {
        if (unit.at().equals(place)) {
            return picture.now_h();
        }
        double way_h = ways.inside(agency.entry().country())
                .fastest(unit.at(), place)
                .map(Route::travel_h)
                .orElseGet(() -> ways.acrossCountry_h(unit.at(), place));
        return picture.now_h() + way_h;
    }

    // what comes out

    private void can(Order order, Optional<Double> arrives_h) {
        choices.add(new Options.Choice(
                Word.of(order.getClass()), order.agency(), Optional.of(order), arrives_h, List.of()));
    }

    private void lacking(String kind, AgencyPicture agency, Options.Missing missing) {
        choices.add(new Options.Choice(kind, agency.id(), Optional.empty(), Optional.empty(), List.of(missing)));
    }

    private static Options.Missing missing(String code, Map<String, Object> values) {
        return new Options.Missing(code, values);
    }
}
