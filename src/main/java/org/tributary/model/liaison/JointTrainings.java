package org.tributary.model.liaison;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.tributary.event.Audience;
import org.tributary.event.Happening;
import org.tributary.model.clockwork.Phase;
import org.tributary.model.clockwork.Wake;
import org.tributary.model.clockwork.World;
import org.tributary.model.police.Raids.SeatCall;
import org.tributary.model.police.Unit;
import org.tributary.picture.CooperationPicture.TrainingOffer;
import org.tributary.quantity.AgencyId;
import org.tributary.quantity.UnitKind;

/** Joint training: it begins once both agencies have ordered it, and holds one unit of each for its days. */
public final class JointTrainings {
    private static final double HOURS_A_DAY = 24;

    private final World world;
    private final Training training;
    private final Function<AgencyId, List<Unit>> units;
    private final SeatCall seats;
    private final Map<AgencyId, List<TrainingOffer>> received = new HashMap<>();
    private final Map<AgencyId, List<TrainingOffer>> made = new HashMap<>();

    /** No training yet; the units of an agency are asked for when needed. */
    public JointTrainings(World world, Training training, Function<AgencyId, List<Unit>> units, SeatCall seats) {
        this.world = world;
        this.training = training;
        this.units = units;
        this.seats = seats;
    }

    /** Whether an agency has a unit that could train now. */
    public boolean canTrain(AgencyId agency) {
        return freeUnit(agency) != null;
    }

    /**
     * Offers training to a partner, or begins it if the partner has offered it.
     *
     * @param delay_h how long the offer takes to get there
     */
    public void order(AgencyId agency, AgencyId partner, int days, double delay_h, long cause) {
        Optional<TrainingOffer> waiting = find(received, agency, partner);
        if (waiting.isPresent()) {
            take(agency, partner);
            begin(agency, partner, Math.min(days, waiting.get().days()), cause);
            return;
        }
        var offer = new TrainingOffer(agency, partner, days);
        forget(made, agency, partner);
        made.computeIfAbsent(agency, a -> new ArrayList<>()).add(offer);
        long offered = world.record(
                null, Audience.of(agency), cause, new Happening.JointTrainingOffered(agency, partner, days));
        world.clockwork()
                .at(world.now_h() + delay_h, Phase.ARRIVAL, world.clockwork().newIndex(), () -> {
                    arrive(offer, offered);
                    return Wake.USED;
                });
    }

    private void arrive(TrainingOffer offer, long offered) {
        AgencyId from = offer.agency();
        AgencyId to = offer.partner();
        if (find(made, from, to).filter(offer::equals).isEmpty()) {
            return;
        }
        Optional<TrainingOffer> crossed = find(made, to, from);
        if (crossed.isPresent()) {
            take(to, from);
            begin(to, from, Math.min(offer.days(), crossed.get().days()), offered);
            return;
        }
        forget(received, to, from);
        received.computeIfAbsent(to, agency -> new ArrayList<>()).add(new TrainingOffer(to, from, offer.days()));
        seats.call(to);
    }

    /** Removes every offer between two agencies. */
    private void take(AgencyId one, AgencyId other) {
        forget(received, one, other);
        forget(received, other, one);
        forget(made, one, other);
        forget(made, other, one);
    }

    private static void forget(Map<AgencyId, List<TrainingOffer>> offers, AgencyId agency, AgencyId partner) {
        offers.getOrDefault(agency, new ArrayList<>())
                .removeIf(offer -> offer.partner().equals(partner));
    }

    private static Optional<TrainingOffer> find(
            Map<AgencyId, List<TrainingOffer>> offers, AgencyId agency, AgencyId partner) {
        return offers.getOrDefault(agency, List.of()).stream()
                .filter(offer -> offer.partner().equals(partner))
                .findFirst();
    }

    /** Trains from now on; both are willing. */
    void begin(AgencyId agency, AgencyId partner, int days, long cause) {
        Unit own = freeUnit(agency);
        Unit theirs = freeUnit(partner);
        var audience = Audience.of(agency, partner);
        if (own == null || theirs == null) {
            AgencyId busy = own == null ? agency : partner;
            world.record(null, audience, cause, new Happening.JointTrainingCancelled(agency, partner, busy));
            return;
        }
        own.commit(cause);
        theirs.commit(cause);
        long begun = world.record(
                null,
                audience,
                cause,
                new Happening.JointTrainingStarted(agency, partner, List.of(own.id(), theirs.id()), days));
        double end_h = world.now_h() + days * HOURS_A_DAY;
        world.clockwork().at(end_h, Phase.OPERATION, world.clockwork().newIndex(), () -> {
            own.release();
            theirs.release();
            training.held(agency, partner, days);
            double level = training.level(agency, partner);
            world.record(null, audience, begun, new Happening.JointTrainingHeld(agency, partner, days, level));
            seats.call(agency);
            seats.call(partner);
            return Wake.USED;
        });
    }

    /** Tactical units first: they are the ones that start at one hour. */
    private @Nullable Unit freeUnit(AgencyId agency) {
        Unit first = null;
        for (Unit unit : units.apply(agency)) {
            if (unit.isFree() && unit.kind() == UnitKind.TACTICAL) {
                return unit;
            }
            if (unit.isFree() && first == null) {
                first = unit;
            }
        }
        return first;
    }

    /** Offers that wait for an agency's answer, oldest first. */
    public List<TrainingOffer> waitingAt(AgencyId agency) {
        return received.getOrDefault(agency, List.of());
    }
}
