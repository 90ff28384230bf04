package org.tributary.model.money;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.tributary.chance.Draws;
import org.tributary.chance.LogNormal;
import org.tributary.chance.Purpose;
import org.tributary.cooperation.ChannelKind;
import org.tributary.cooperation.Regime;
import org.tributary.event.Audience;
import org.tributary.event.MoneyHappening;
import org.tributary.model.clockwork.Phase;
import org.tributary.model.clockwork.Wake;
import org.tributary.model.clockwork.World;
import org.tributary.model.intelligence.Desk;
import org.tributary.model.intelligence.Intake;
import org.tributary.model.intelligence.Messages;
import org.tributary.picture.MoneyPicture;
import org.tributary.quantity.AgencyId;
import org.tributary.quantity.Country;
import org.tributary.quantity.PaymentId;
import org.tributary.quantity.Power;
import org.tributary.quantity.SourceClass;

/** What victims report of payments, who knows of it, and what these agencies do about the accounts. */
final class Complaints {
    private final World world;
    private final Means means;
    private final double reported;
    private final LogNormal delay_h;
    /** The complaints that each agency knows and has not acted on, oldest first. */
    private final Map<AgencyId, Map<PaymentId, Payment>> open = new HashMap<>();

    /** What complaints need. */
    record Means(
            Map<AgencyId, Desk> desks,
            Intake intake,
            Messages messages,
            Supplier<Regime> regime,
            Freezing freezing,
            Hotline hotline,
            Consumer<AgencyId> call) {}

    Complaints(World world, Means means) {
        this.world = world;
        this.means = means;
        this.reported = world.parameter("money.reported");
        this.delay_h = LogNormal.of(
                world.parameter("money.report-delay-median"), world.parameter("money.report-delay-p95"), 0);
    }

    /** Victims may report a payment to their own country. */
    void await(Payment payment, long cause) {
        Draws draws = world.chance().draws(Purpose.COMPLAINT, payment.key());
        boolean report = draws.happens(reported);
        double after_h = draws.logNormal(delay_h) * means.hotline().reportFactor(payment.victims());
        Desk desk = deskFor(payment.victims());
        if (!report || desk == null) {
            return;
        }
        world.clockwork()
                .at(world.now_h() + after_h, Phase.ARRIVAL, world.clockwork().newIndex(), () -> {
                    file(payment, desk, cause);
                    return Wake.USED;
                });
    }

    /** Who follows money there, or else who reads complaints. */
    private @Nullable Desk deskFor(Country country) {
        return freezer(country).orElseGet(() -> means.intake().reader(country, SourceClass.COMPLAINTS));
    }

    /** The first agency of a country that may freeze accounts. */
    private Optional<Desk> freezer(Country country) {
        return means.desks().values().stream()
                .filter(desk ->
                        desk.agency().country() == country && desk.agency().may(Power.FREEZE))
                .findFirst();
    }

    private void file(Payment payment, Desk desk, long cause) {
        long filed = world.record(
                null,
                Audience.of(desk.id()),
                cause,
                new MoneyHappening.ComplaintFiled(
                        desk.id(),
                        payment.id(),
                        payment.usd(),
                        payment.victims(),
                        payment.accounts(),
                        payment.paid_h()));
        if (!means.hotline().takes(payment, desk.id(), filed)) {
            learn(desk.id(), payment);
        }
    }

    private void learn(AgencyId agency, Payment payment) {
        open.computeIfAbsent(agency, none -> new LinkedHashMap<>()).put(payment.id(), payment);
        means.call().accept(agency);
    }

    /** Acts on a complaint as an order says, or says why not. */
    Optional<String> act(Desk desk, PaymentId id, Optional<ChannelKind> channel, long cause) {
        Payment payment = open.getOrDefault(desk.id(), Map.of()).get(id);
        if (payment == null) {
            return Optional.of("%s has no open complaint about %s".formatted(desk.id(), id));
        }
        boolean atHome = payment.accounts() == desk.agency().country();
        Optional<String> refusal = Optional.empty();
        if (atHome && !desk.agency().may(Power.FREEZE)) {
            refusal = Optional.of(desk.id() + " may not freeze accounts");
        } else if (atHome) {
            means.freezing().freeze(desk.id(), payment, cause);
        } else if (channel.isPresent()) {
            refusal = ask(desk, payment, channel.get(), cause);
        } else {
            means.freezing().askByLetter(desk.id(), payment, cause);
        }
        if (refusal.isEmpty()) {
            open.getOrDefault(desk.id(), Map.of()).remove(id);
        }
        return refusal;
    }

    private Optional<String> ask(Desk desk, Payment payment, ChannelKind channel, long cause) {
        String abroad = payment.accounts().englishName();
        Optional<Desk> partner = freezer(payment.accounts());
        if (partner.isEmpty()) {
            return Optional.of("no agency of %s may freeze accounts".formatted(abroad));
        }
        AgencyId to = partner.get().id();
        if (!means.regime().get().between(desk.id(), to).contains(channel)) {
            return Optional.of("no %s joins %s and %s".formatted(channel.word(), desk.id(), to));
        }
        long asked = world.record(
                null,
                Audience.of(desk.id()),
                cause,
                new MoneyHappening.FreezeRequested(desk.id(), to, payment.id(), channel));
        double takes_h = means.messages().staffDelay_h(channel, payment.id().value() + "/freeze", desk.id(), to);
        world.clockwork()
                .at(world.now_h() + takes_h, Phase.ARRIVAL, world.clockwork().newIndex(), () -> {
                    world.record(
                            null,
                            Audience.of(desk.id(), to),
                            asked,
                            new MoneyHappening.ComplaintPassed(
                                    desk.id(),
                                    to,
                                    payment.id(),
                                    payment.usd(),
                                    payment.accounts(),
                                    payment.paid_h(),
                                    Optional.of(channel)));
                    learn(to, payment);
                    return Wake.USED;
                });
        return Optional.empty();
    }

    /** The complaints on which these agencies could act, by agency, oldest first. */
    List<MoneyPicture.Complaint> openAt(List<Desk> desks) {
        var result = new ArrayList<MoneyPicture.Complaint>();
        for (Desk desk : desks) {
            for (Payment payment : open.getOrDefault(desk.id(), Map.of()).values()) {
                result.add(new MoneyPicture.Complaint(
                        desk.id(), payment.id(), payment.usd(), payment.accounts(), payment.paid_h()));
            }
        }
        return result;
    }
}
