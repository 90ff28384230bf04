package org.tributary.model.money;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tributary.chance.LogNormal;
import org.tributary.chance.Purpose;
import org.tributary.event.Audience;
import org.tributary.event.MoneyHappening;
import org.tributary.model.clockwork.Phase;
import org.tributary.model.clockwork.Wake;
import org.tributary.model.clockwork.World;
import org.tributary.model.intelligence.Desk;
import org.tributary.quantity.AgencyId;
import org.tributary.quantity.Country;
import org.tributary.quantity.Power;

/**
 * The anti-fraud hotline that agencies share: a complaint at any member reaches within hours the member that may freeze
 * the accounts, which does so at once. In a member's country victims also complain sooner.
 */
final class Hotline {
    private final World world;
    private final Map<AgencyId, Desk> desks;
    private final Freezing freezing;
    private final LogNormal delay_h;
    private final double reportFactor;
    private final double joining_h;
    private final boolean offered;
    private final List<AgencyId> members;
    private final List<AgencyId> joining = new ArrayList<>();

    /** @param members those who share it at STARTEX; nobody: there is none */
    Hotline(World world, Map<AgencyId, Desk> desks, Freezing freezing, List<AgencyId> members) {
        this.world = world;
        this.desks = desks;
        this.freezing = freezing;
        this.delay_h = LogNormal.of(world.parameter("hotline.delay-median"), world.parameter("hotline.delay-p95"), 0);
        this.reportFactor = world.parameter("hotline.report-factor");
        this.joining_h = world.parameter("hotline.joining");
        this.offered = !members.isEmpty();
        this.members = new ArrayList<>(members);
    }

    /** Those who share it, in the order in which they joined. */
    List<AgencyId> members() {
        return Collections.unmodifiableList(members);
    }

    /** What the time until victims complain is multiplied with in a country. */
    double reportFactor(Country country) {
        return member(country, Optional.empty()).isPresent() ? reportFactor : 1;
    }

    private Optional<Desk> member(Country country, Optional<Power> power) {
        for (AgencyId id : members) {
            Desk desk = desks.get(id);
            if (desk != null
                    && desk.agency().country() == country
                    && power.filter(needed -> !desk.agency().may(needed)).isEmpty()) {
                return Optional.of(desk);
            }
        }
        return Optional.empty();
    }

    /**
     * Takes up a complaint if it can.
     *
     * @param filedWith the agency of the victims' country to which they complained
     * @return whether the hotline sees to the freezing
     */
    boolean takes(Payment payment, AgencyId filedWith, long cause) {
        Optional<Desk> caller = member(payment.victims(), Optional.empty());
        Optional<Desk> freezer = member(payment.accounts(), Optional.of(Power.FREEZE));
        if (caller.isEmpty() || freezer.isEmpty()) {
            return false;
        }
        AgencyId to = freezer.get().id();
        double takes_h =
                world.chance().draws(Purpose.HOTLINE_DELAY, payment.key()).logNormal(delay_h);
        world.clockwork()
                .at(world.now_h() + takes_h, Phase.ARRIVAL, world.clockwork().newIndex(), () -> {
                    long passed = cause;
                    if (!to.equals(filedWith)) {
                        passed = world.record(
                                null,
                                Audience.of(filedWith, to),
                                cause,
                                new MoneyHappening.ComplaintPassed(
                                        filedWith,
                                        to,
                                        payment.id(),
                                        payment.usd(),
                                        payment.accounts(),
                                        payment.paid_h(),
                                        Optional.empty()));
                    }
                    freezing.freeze(to, payment, passed);
                    return Wake.USED;
                });
        return true;
    }

    /** Lets an agency join, or says why it cannot. */
    Optional<String> join(AgencyId agency, long cause) {
        if (!offered) {
            return Optional.of("there is no hotline to join");
        }
        if (members.contains(agency) || joining.contains(agency)) {
            return Optional.of(agency + " shares the hotline already");
        }
        joining.add(agency);
        world.clockwork()
                .at(
                        world.now_h() + joining_h,
                        Phase.OPERATION,
                        world.clockwork().newIndex(),
                        () -> {
                            members.add(agency);
                            world.record(null, Audience.ALL, cause, new MoneyHappening.HotlineJoined(agency));
                            return Wake.USED;
                        });
        return Optional.empty();
    }
}
