package org.tributary.model.money;

import java.util.HashMap;
import java.util.Map;
import org.tributary.chance.Draws;
import org.tributary.chance.LogNormal;
import org.tributary.chance.Purpose;
import org.tributary.event.Audience;
import org.tributary.event.MoneyHappening;
import org.tributary.model.clockwork.Phase;
import org.tributary.model.clockwork.Wake;
import org.tributary.model.clockwork.World;
import org.tributary.quantity.AgencyId;

/**
 * Freezes accounts, gives back what was frozen, and recovers by letter of request. Each account of a payment still holds
 * its part with a chance that falls with the time since the victims paid:
 *
 * <pre>share(t) = freeze.share · exp( −max(0, t − freeze.window) / freeze.decay )</pre>
 *
 * <p>Source: 71–74 % of the sums frozen within 72 h (FBI, 2021 and 2023); the decay is assumed.
 */
final class Freezing {
    private final World world;
    private final double share;
    private final double window_h;
    private final double decay_h;
    private final LogNormal time_h;
    private final LogNormal return_h;
    private final LogNormal letter_h;
    private final double letterShare;
    /** For each agency, when each of its units is free again. */
    private final Map<AgencyId, double[]> free_h = new HashMap<>();

    /** @param units how many units freeze at a time; an agency without any works on one case at a time */
    Freezing(World world, Map<AgencyId, Integer> units) {
        this.world = world;
        this.share = world.parameter("freeze.share");
        this.window_h = world.parameter("freeze.window");
        this.decay_h = world.parameter("freeze.decay");
        this.time_h = law("freeze.time", 0);
        this.return_h = law("freeze.return", 0);
        this.letter_h = law("recovery.delay", world.parameter("recovery.delay-min"));
        this.letterShare = world.parameter("recovery.share");
        units.forEach((agency, number) -> free_h.put(agency, new double[Math.max(1, number)]));
    }

    private LogNormal law(String name, double min) {
        return LogNormal.of(world.parameter(name + "-median"), world.parameter(name + "-p95"), min);
    }

    /** The chance that an account still holds its part so long after the victims paid, 0 to 1. */
    double shareAfter(double hours) {
        double late_h = Math.max(0, hours - window_h);
        return late_h == 0 ? share : share * StrictMath.exp(-late_h / decay_h);
    }

    /** Freezes what is still there as soon as a unit has done the work. */
    void freeze(AgencyId agency, Payment payment, long cause) {
        double[] units = free_h.computeIfAbsent(agency, none -> new double[1]);
        int first = firstFree(units);
        Draws draws = world.chance().draws(Purpose.FREEZE, payment.key());
        double done_h = Math.max(world.now_h(), units[first]) + draws.logNormal(time_h);
        units[first] = done_h;
        world.clockwork().at(done_h, Phase.OPERATION, world.clockwork().newIndex(), () -> {
            bind(agency, payment, draws, cause);
            return Wake.USED;
        });
    }

    private static int firstFree(double[] units) {
        int first = 0;
        for (int i = 1; i < units.length; i++) {
            first = units[i] < units[first] ? i : first;
        }
        return first;
    }

    private void bind(AgencyId agency, Payment payment, Draws draws, long cause) {
        double after_h = world.now_h() - payment.paid_h();
        double chance = shareAfter(after_h);
        int accounts = payment.trail().accounts();
        int bound = 0;
        for (int i = 0; i < accounts; i++) {
            bound += draws.happens(chance) ? 1 : 0;
        }
        double usd = payment.freeze(payment.usd() * bound / accounts);
        if (usd <= 0) {
            world.record(
                    null,
                    Audience.of(agency),
                    cause,
                    new MoneyHappening.AccountsFoundEmpty(agency, payment.id(), payment.usd(), after_h));
            return;
        }
        long frozen = world.record(
                null,
                Audience.of(agency),
                cause,
                new MoneyHappening.AccountsFrozen(agency, payment.id(), bound, usd, payment.usd(), after_h));
        returnLater(agency, payment, frozen);
    }

    private void returnLater(AgencyId agency, Payment payment, long cause) {
        double takes_h =
                world.chance().draws(Purpose.FREEZE_RETURN, payment.key()).logNormal(return_h);
        world.clockwork()
                .at(world.now_h() + takes_h, Phase.OPERATION, world.clockwork().newIndex(), () -> {
                    double usd = payment.giveBack();
                    if (usd > 0) {
                        world.record(
                                null,
                                Audience.of(agency),
                                cause,
                                new MoneyHappening.FundsReturned(agency, payment.id(), usd, payment.victims()));
                    }
                    return usd > 0 ? Wake.USED : Wake.EMPTY;
                });
    }

    /** Asks for the money by a letter of request, which takes months. */
    void askByLetter(AgencyId agency, Payment payment, long cause) {
        long asked = world.record(
                null,
                Audience.of(agency),
                cause,
                new MoneyHappening.RecoveryRequested(agency, payment.id(), payment.accounts()));
        double takes_h =
                world.chance().draws(Purpose.RECOVERY_DELAY, payment.key()).logNormal(letter_h);
        world.clockwork()
                .at(world.now_h() + takes_h, Phase.OPERATION, world.clockwork().newIndex(), () -> {
                    double usd = payment.recover(payment.usd() * letterShare);
                    if (usd > 0) {
                        world.record(
                                null,
                                Audience.of(agency),
                                asked,
                                new MoneyHappening.FundsRecovered(agency, payment.id(), usd, payment.victims()));
                    }
                    return usd > 0 ? Wake.USED : Wake.EMPTY;
                });
    }
}
