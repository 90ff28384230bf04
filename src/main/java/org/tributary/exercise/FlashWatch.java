package org.tributary.exercise;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.tributary.cooperation.RequestStage;
import org.tributary.event.Event;
import org.tributary.event.EventListener;
import org.tributary.event.Happening;
import org.tributary.quantity.AgencyId;
import org.tributary.quantity.InjectId;
import org.tributary.quantity.SeatId;
import org.tributary.scenario.Scenario;

/** Listens while the world goes on, and calls a stop when people must answer something. Not thread-safe. */
final class FlashWatch implements EventListener {
    private static final List<Class<? extends Happening>> KINDS = List.of(
            Happening.InjectFired.class,
            Happening.RequestMoved.class,
            Happening.ProposalReceived.class,
            Happening.AgreementReceived.class,
            Happening.PursuitBegan.class);

    private final Map<AgencyId, SeatId> seats = new LinkedHashMap<>();
    private final Predicate<InjectId> expectsAnswer;
    private final Map<SeatId, Set<String>> reasons = new LinkedHashMap<>();
    private Set<SeatId> people = Set.of();
    private Runnable callStop = () -> {};
    private boolean watches;

    FlashWatch(Scenario scenario, Predicate<InjectId> expectsAnswer) {
        scenario.seats().forEach((id, seat) -> seat.agencies().forEach(agency -> seats.put(agency, id)));
        this.expectsAnswer = expectsAnswer;
    }

    /** Who calls the stop. */
    void calls(Runnable stop) {
        callStop = stop;
    }

    /** From now on it listens, for these seats. */
    void begin(Set<SeatId> ledByPeople, int left) {
        reasons.clear();
        people = Set.copyOf(ledByPeople);
        watches = left > 0;
    }

    /** From now on it does not. */
    void end() {
        watches = false;
    }

    /** Why a stop was called, by the seat that may know the reason. */
    Map<SeatId, Set<String>> reasons() {
        var copy = new LinkedHashMap<SeatId, Set<String>>();
        reasons.forEach((seat, codes) -> copy.put(seat, new TreeSet<>(codes)));
        return copy;
    }

    @Override
    public List<Class<? extends Happening>> kinds() {
        return KINDS;
    }

    @Override
    public void hear(Event event) {
        if (!watches) {
            return;
        }
        Happening what = event.what();
        if (what instanceof Happening.InjectFired fired && expectsAnswer.test(fired.inject())) {
            fired.to().forEach(seat -> stop(seat, "inject"));
        } else if (what instanceof Happening.RequestMoved moved && moved.stage() == RequestStage.ACTED_ON) {
            stop(moved.to(), "request");
        } else if (what instanceof Happening.ProposalReceived proposal) {
            stop(proposal.agency(), "proposal");
        } else if (what instanceof Happening.AgreementReceived agreement) {
            stop(agreement.agency(), "agreement");
        } else if (what instanceof Happening.PursuitBegan pursuit) {
            stop(pursuit.agency(), "pursuit");
        }
    }

    private void stop(AgencyId agency, String reason) {
        SeatId seat = seats.get(agency);
        if (seat != null) {
            stop(seat, reason);
        }
    }

    private void stop(SeatId seat, String reason) {
        if (people.contains(seat)) {
            if (reasons.isEmpty()) {
                callStop.run();
            }
            reasons.computeIfAbsent(seat, key -> new TreeSet<>()).add(reason);
        }
    }
}
