package org.tributary.model;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.tributary.cooperation.AgencyEntry;
import org.tributary.cooperation.ChannelKind;
import org.tributary.cooperation.Classification;
import org.tributary.cooperation.Lead;
import org.tributary.cooperation.Regime;
import org.tributary.event.Audience;
import org.tributary.event.Happening;
import org.tributary.model.border.Crossing;
import org.tributary.model.border.Side;
import org.tributary.model.clockwork.Phase;
import org.tributary.model.clockwork.Wake;
import org.tributary.model.clockwork.World;
import org.tributary.model.intelligence.Desk;
import org.tributary.model.intelligence.Messages;
import org.tributary.model.money.Money;
import org.tributary.model.police.Arrests;
import org.tributary.model.police.Controllers;
import org.tributary.model.police.JointOperations;
import org.tributary.model.police.Raids;
import org.tributary.model.police.Tasks;
import org.tributary.model.police.Unit;
import org.tributary.order.Order;
import org.tributary.picture.Belief;
import org.tributary.picture.Suspect;
import org.tributary.quantity.AgencyId;
import org.tributary.quantity.OperationId;
import org.tributary.quantity.PlaceId;
import org.tributary.quantity.Power;
import org.tributary.quantity.SeatId;
import org.tributary.quantity.UnitId;
import org.tributary.quantity.UnitKind;
import org.tributary.quantity.Word;

/** Carries orders out, or says why they cannot be. Each answer is empty, or the reason of a refusal as a sentence part. */
final class OrderDesk {
    static final List<ChannelKind> FASTEST_FIRST = List.of(
            ChannelKind.RADIO,
            ChannelKind.DOMESTIC,
            ChannelKind.BLO,
            ChannelKind.LIAISON_ROOM,
            ChannelKind.INTERPOL,
            ChannelKind.JOINT_CENTRE,
            ChannelKind.NATIONAL_DESK,
            ChannelKind.MINISTERIAL,
            ChannelKind.MLA);

    /** Everything that orders act on. */
    record Means(
            Map<AgencyId, Desk> desks,
            Map<UnitId, Unit> units,
            Map<PlaceId, Crossing> crossings,
            Supplier<Regime> regime,
            Messages messages,
            Raids raids,
            JointOperations joint,
            Controllers controllers,
            PeopleOrders people,
            Tasks tasks,
            StandingOrders standing,
            Arrests arrests,
            CooperationOrders cooperation,
            Money money,
            BorderOrders borders,
            CareOrders care) {}

    private final World world;
    private final Means means;

    OrderDesk(World world, Means means) {
        this.world = world;
        this.means = means;
    }

    /** The kind of an order as files name it. */
    static String kindOf(Order order) {
        return Word.of(order.getClass());
    }

    /** Carries out an order of a seat, or says why not. */
    Optional<String> carryOut(SeatId seat, Order order, long cause) {
        Desk desk = means.desks().get(order.agency());
        if (desk == null) {
            return Optional.of("there is no agency " + order.agency());
        }
        if (!desk.agency().seat().equals(seat)) {
            return Optional.of(order.agency() + " does not belong to seat " + seat);
        }
        return order.handle(new Answers(desk, cause));
    }

    /** The answers to the orders given to one agency. */
    private final class Answers implements Order.Handler<Optional<String>> {
        private final Desk desk;
        private final AgencyEntry agency;
        private final long cause;

        Answers(Desk desk, long cause) {
            this.desk = desk;
            this.agency = desk.agency();
            this.cause = cause;
        }

        @Override
        public Optional<String> onMoveUnit(Order.MoveUnit order) {
            return checkedUnit(order.unit(), order.to()).or(() -> {
                means.tasks().move(unit(order.unit()), order.to(), cause);
                return Optional.empty();
            });
        }

        @Override
        public Optional<String> onPatrol(Order.Patrol order) {
            Optional<String> refusal = checkedUnit(order.unit(), order.at());
            if (refusal.isPresent()) {
                return refusal;
            }
            Unit unit = unit(order.unit());
            if (!unit.kind().patrols()) {
                return Optional.of(
                        unit.id() + " is a unit of kind " + unit.kind().word() + ", which does not patrol");
            }
            Optional<Side> side = side(order.at());
            if (side.isEmpty()) {
                return Optional.of(order.at() + " is no crossing that " + agency.country() + " staffs");
            }
            means.tasks().patrol(unit, side.get(), cause);
            return Optional.empty();
        }

        private Optional<Side> side(PlaceId crossing) {
            return Optional.ofNullable(means.crossings().get(crossing)).flatMap(found -> found.side(agency.country()));
        }

        @Override
        public Optional<String> onPatrolRiver(Order.PatrolRiver order) {
            return checkedUnit(order.unit())
                    .or(() -> means.borders().patrolRiver(desk, unit(order.unit()), order.from(), order.to(), cause));
        }

        @Override
        public Optional<String> onGrantPursuit(Order.GrantPursuit order) {
            return means.borders().grantPursuit(desk, order, cause);
        }

        @Override
        public Optional<String> onSetCrossing(Order.SetCrossing order) {
            return means.borders().setCrossing(desk, order, cause);
        }

        @Override
        public Optional<String> onControlledDelivery(Order.ControlledDelivery order) {
            return means.borders().follow(desk, order, cause);
        }

        @Override
        public Optional<String> onSetInspection(Order.SetInspection order) {
            Optional<Side> side = side(order.crossing());
            if (side.isEmpty() || side.get().staff() != desk) {
                return Optional.of(agency.id() + " does not staff " + order.crossing());
            }
            if (!(order.share() >= 0 && order.share() <= 1)) {
                return Optional.of("a share lies between 0 and 1, but " + order.share() + " was asked");
            }
            side.get().setShare(order.share(), cause);
            return Optional.empty();
        }

        @Override
        public Optional<String> onSurveil(Order.Surveil order) {
            if (!agency.may(Power.SURVEIL)) {
                return Optional.of(agency.id() + " may not watch premises");
            }
            Belief belief = desk.find(order.subject());
            if (belief == null || !desk.isActionable(order.subject())) {
                return Optional.of(agency.id() + " believes too little of " + order.subject() + " to watch it");
            }
            Optional<String> refusal = checkedUnit(order.unit(), belief.place());
            if (refusal.isPresent()) {
                return refusal;
            }
            Unit unit = unit(order.unit());
            if (order.subject().equals(unit.watched())) {
                return Optional.of(unit.id() + " watch " + order.subject() + " already");
            }
            if (unit.kind() != UnitKind.INVESTIGATORS) {
                return Optional.of(unit.id() + " are no investigators");
            }
            means.tasks().watch(unit, order.subject(), belief.place(), cause);
            return Optional.empty();
        }

        @Override
        public Optional<String> onShareLead(Order.ShareLead order) {
            Optional<Lead> lead = desk.findLead(order.lead());
            if (lead.isEmpty()) {
                return Optional.of(agency.id() + " holds no lead " + order.lead());
            }
            return checkedChannel(order.partner(), order.channel(), lead.get().classification())
                    .or(() -> {
                        means.messages()
                                .send(
                                        desk,
                                        order.partner(),
                                        order.channel(),
                                        lead.get(),
                                        Happening.Sending.BY_ORDER,
                                        cause);
                        return Optional.empty();
                    });
        }

        @Override
        public Optional<String> onSetSharingRule(Order.SetSharingRule order) {
            var rule = order.rule();
            if (!rule.from().equals(agency.id())) {
                return Optional.of(agency.id() + " cannot set a rule for " + rule.from());
            }
            return checkedChannel(rule.to(), rule.channel(), rule.upTo()).or(() -> {
                desk.set(rule);
                return Optional.empty();
            });
        }

        @Override
        public Optional<String> onProposeJointOperation(Order.ProposeJointOperation order) {
            Optional<String> refusal = checkedHour(order.strike_h());
            if (refusal.isPresent()) {
                return refusal;
            }
            var channels = new LinkedHashMap<AgencyId, ChannelKind>();
            for (AgencyId partner : order.partners()) {
                Optional<ChannelKind> channel = partner.equals(agency.id()) ? Optional.empty() : fastest(partner);
                if (channel.isEmpty()) {
                    return Optional.of("no channel joins " + agency.id() + " and " + partner);
                }
                channels.put(partner, channel.get());
            }
            means.joint().propose(agency.id(), channels, order.strike_h(), cause);
            return Optional.empty();
        }

        private Optional<ChannelKind> fastest(AgencyId partner) {
            Desk other = means.desks().get(partner);
            if (other != null && other.agency().country() == agency.country()) {
                return Optional.of(ChannelKind.DOMESTIC);
            }
            return means.regime().get().first(agency.id(), partner, FASTEST_FIRST);
        }

        @Override
        public Optional<String> onAnswerProposal(Order.AnswerProposal order) {
            return means.joint().answer(agency.id(), order.operation(), order.answer(), cause);
        }

        @Override
        public Optional<String> onNotifyOperation(Order.NotifyOperation order) {
            Optional<AgencyId> owner = means.raids().ownerOf(order.operation());
            if (owner.filter(agency.id()::equals).isEmpty()) {
                return Optional.of(agency.id() + " has no operation " + order.operation());
            }
            return checkedChannel(order.partner(), order.channel(), Classification.OPEN)
                    .or(() -> {
                        tellLater(order);
                        return Optional.empty();
                    });
        }

        private void tellLater(Order.NotifyOperation order) {
            OperationId operation = order.operation();
            double delay_h = means.messages()
                    .staffDelay_h(order.channel(), operation.value() + "/notice", agency.id(), order.partner());
            world.clockwork()
                    .at(
                            world.now_h() + delay_h,
                            Phase.ARRIVAL,
                            world.clockwork().newIndex(),
                            () -> {
                                means.raids().tell(operation, order.partner());
                                world.record(
                                        null,
                                        Audience.of(agency.id(), order.partner()),
                                        cause,
                                        new Happening.OperationNotified(agency.id(), order.partner(), operation));
                                return Wake.USED;
                            });
        }

        @Override
        public Optional<String> onRaid(Order.Raid order) {
            if (!agency.may(Power.RAID)) {
                return Optional.of(agency.id() + " may not raid");
            }
            Belief belief = desk.find(order.subject());
            if (belief == null || !desk.hasWarrant(order.subject())) {
                return Optional.of("no court gives " + agency.id() + " a warrant for " + order.subject() + ": belief "
                        + hundredths(desk.belief(order.subject())));
            }
            if (order.units().isEmpty()
                    || order.units().stream().distinct().count() < order.units().size()) {
                return Optional.of("a raid needs one or several units, each named once");
            }
            Optional<String> hour = checkedHour(order.strike_h());
            if (hour.isPresent()) {
                return hour;
            }
            for (UnitId id : order.units()) {
                Optional<String> refusal = checkedUnit(id, belief.place());
                if (refusal.isPresent()) {
                    return refusal;
                }
                if (unit(id).kind() != UnitKind.TACTICAL) {
                    return Optional.of(id + " is no tactical unit");
                }
            }
            if (order.joint().filter(operation -> !takesPart(operation)).isPresent()) {
                return Optional.of(
                        agency.seat() + " takes no part in " + order.joint().get());
            }
            List<Unit> units = order.units().stream().map(this::unit).toList();
            means.raids().plan(desk, order.subject(), belief.place(), units, order.joint(), order.strike_h(), cause);
            return Optional.empty();
        }

        private static BigDecimal hundredths(double value) {
            return BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP);
        }

        private boolean takesPart(OperationId operation) {
            return means.desks().values().stream()
                    .filter(other -> other.agency().seat().equals(agency.seat()))
                    .anyMatch(other -> means.joint().takesPart(other.id(), operation));
        }

        @Override
        public Optional<String> onPressController(Order.PressController order) {
            if (!agency.may(Power.PRESS)) {
                return Optional.of(agency.id() + " does not speak for its country");
            }
            if (world.region().find(order.place()).isEmpty()) {
                return Optional.of("there is no place " + order.place());
            }
            if (!means.controllers().needsConsent(order.place())) {
                return Optional.of("nobody but the government holds " + order.place());
            }
            if (!holdsFileOn(order.place())) {
                return Optional.of(agency.seat() + " holds no file on premises at " + order.place());
            }
            means.people().press(agency, order.place(), cause);
            return Optional.empty();
        }

        @Override
        public Optional<String> onConditional(Order.Conditional order) {
            return means.standing().keep(agency.seat(), order, cause);
        }

        @Override
        public Optional<String> onTrainJointly(Order.TrainJointly order) {
            return means.cooperation().trainJointly(order, fastest(order.partner()), cause);
        }

        @Override
        public Optional<String> onProposeAgreement(Order.ProposeAgreement order) {
            return means.cooperation().propose(order, agency, cause);
        }

        @Override
        public Optional<String> onAnswerAgreement(Order.AnswerAgreement order) {
            return means.cooperation().answer(order, cause);
        }

        @Override
        public Optional<String> onSetAnalystPriority(Order.SetAnalystPriority order) {
            desk.takeFirst(order.kind(), order.subject());
            world.record(
                    null,
                    Audience.of(agency.id()),
                    cause,
                    new Happening.AnalystPrioritySet(agency.id(), order.kind(), order.subject()));
            return Optional.empty();
        }

        @Override
        public Optional<String> onSendMessage(Order.SendMessage order) {
            return means.cooperation().write(order, fastest(order.to()), cause);
        }

        @Override
        public Optional<String> onLendUnit(Order.LendUnit order) {
            @Nullable Unit lent = means.units().get(order.unit());
            if (lent == null || lent.desk() != desk) {
                return Optional.of(agency.id() + " has no unit " + order.unit());
            }
            if (!lent.isFree()) {
                return Optional.of(order.unit() + " has a task that cannot be broken off");
            }
            return means.cooperation().lend(order, lent, means.desks().get(order.partner()), cause);
        }

        @Override
        public Optional<String> onOpenCommandPost(Order.OpenCommandPost order) {
            return means.cooperation().open(order, agency, cause);
        }

        @Override
        public Optional<String> onRequestInformation(Order.RequestInformation order) {
            return checkedChannel(order.partner(), order.channel(), Classification.OPEN)
                    .or(() -> means.cooperation().request(order, cause));
        }

        @Override
        public Optional<String> onRequestAssistance(Order.RequestAssistance order) {
            return checkedChannel(order.partner(), order.channel(), Classification.OPEN)
                    .or(() -> means.cooperation().request(order, cause));
        }

        @Override
        public Optional<String> onAnswerRequest(Order.AnswerRequest order) {
            return means.cooperation().answer(order, cause);
        }

        // money

        @Override
        public Optional<String> onFreezeAccounts(Order.FreezeAccounts order) {
            return means.money().freeze(desk, order.payment(), order.channel(), cause);
        }

        @Override
        public Optional<String> onJoinHotline(Order.JoinHotline order) {
            return means.money().joinHotline(agency.id(), cause);
        }

        @Override
        public Optional<String> onRunCampaign(Order.RunCampaign order) {
            return means.money().campaign(desk, order.country(), order.days(), cause);
        }

        // reception and justice

        @Override
        public Optional<String> onOpenRepatriation(Order.OpenRepatriation order) {
            return means.care().open(agency, order, cause);
        }

        @Override
        public Optional<String> onSetScreening(Order.SetScreening order) {
            return means.care().setScreening(agency, order, cause);
        }

        @Override
        public Optional<String> onShareScreening(Order.ShareScreening order) {
            return means.care().share(agency, order, fastest(order.partner()), cause);
        }

        @Override
        public Optional<String> onRequestMla(Order.RequestMla order) {
            return means.care().courts().assist(agency.id(), order.id(), order.to(), cause);
        }

        @Override
        public Optional<String> onRequestExtradition(Order.RequestExtradition order) {
            return means.care().courts().extradite(agency.id(), order.id(), order.by(), cause);
        }

        @Override
        public Optional<String> onFormJointTeam(Order.FormJointTeam order) {
            for (AgencyId partner : order.partners()) {
                if (fastest(partner).isEmpty()) {
                    return Optional.of("no channel joins " + agency.id() + " and " + partner);
                }
            }
            return means.care().courts().team(agency.id(), order.partners(), order.subject(), cause);
        }

        // sites, people, controllers

        @Override
        public Optional<String> onCutUtilities(Order.CutUtilities order) {
            return means.people().cut(agency, order, cause);
        }

        @Override
        public Optional<String> onAnnounce(Order.Announce order) {
            return means.people().announce(agency, order, cause);
        }

        // members

        @Override
        public Optional<String> onArrest(Order.Arrest order) {
            Optional<Suspect> suspect = means.arrests().suspect(agency.id(), order.member());
            if (suspect.isEmpty()) {
                return Optional.of("nobody named " + order.member() + " to " + agency.id());
            }
            Optional<String> refusal = checkedUnit(order.unit(), suspect.get().place());
            if (refusal.isPresent()) {
                return refusal;
            }
            Unit unit = unit(order.unit());
            if (unit.kind() != UnitKind.INVESTIGATORS && unit.kind() != UnitKind.TACTICAL) {
                return Optional.of(
                        unit.id() + " is a unit of kind " + unit.kind().word() + ", which does not arrest");
            }
            means.arrests().seek(unit, suspect.get(), cause);
            return Optional.empty();
        }

        private boolean holdsFileOn(PlaceId place) {
            for (Desk other : means.desks().values()) {
                if (other.agency().seat().equals(agency.seat()) && other.hasFileOn(place)) {
                    return true;
                }
            }
            return false;
        }

        /** A raid may be ordered for this very moment: preparation comes on top. */
        private Optional<String> checkedHour(double strike_h) {
            boolean possible =
                    strike_h >= world.now_h() && strike_h <= world.clockwork().endex_h();
            return possible
                    ? Optional.empty()
                    : Optional.of("hour " + strike_h + " does not lie between now and ENDEX");
        }

        private Unit unit(UnitId id) {
            return Objects.requireNonNull(means.units().get(id));
        }

        private Optional<String> checkedUnit(UnitId id) {
            @Nullable Unit unit = means.units().get(id);
            if (unit == null || unit.desk() != desk) {
                return Optional.of(agency.id() + " has no unit " + id);
            }
            return unit.isFree() ? Optional.empty() : Optional.of(id + " has a task that cannot be broken off");
        }

        private Optional<String> checkedUnit(UnitId id, PlaceId to) {
            Optional<String> refusal = checkedUnit(id);
            if (refusal.isPresent()) {
                return refusal;
            }
            var place = world.region().find(to);
            if (place.isEmpty() || !place.get().liesIn(agency.country())) {
                return Optional.of(to + " does not lie in " + agency.country().englishName());
            }
            return Optional.empty();
        }

        private Optional<String> checkedChannel(AgencyId partner, ChannelKind channel, Classification needed) {
            Desk other = means.desks().get(partner);
            if (other == null) {
                return Optional.of("there is no agency " + partner);
            }
            if (other == desk) {
                return Optional.of(partner + " needs no channel to itself");
            }
            boolean domestic = channel == ChannelKind.DOMESTIC && other.agency().country() == agency.country();
            if (!domestic && !means.regime().get().between(agency.id(), partner).contains(channel)) {
                return Optional.of("no " + channel.word() + " joins " + agency.id() + " and " + partner);
            }
            if (needed.compareTo(channel.carries()) > 0) {
                return Optional.of("a " + channel.word() + " carries no " + needed.word() + " leads");
            }
            return Optional.empty();
        }
    }
}
