package org.tributary.model.liaison;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import org.tributary.cooperation.AgencyEntry;
import org.tributary.cooperation.AgreementProposal;
import org.tributary.cooperation.Regime;
import org.tributary.cooperation.Term;
import org.tributary.event.Audience;
import org.tributary.event.Happening;
import org.tributary.model.clockwork.Phase;
import org.tributary.model.clockwork.Wake;
import org.tributary.model.clockwork.World;
import org.tributary.model.police.Raids.SeatCall;
import org.tributary.order.Answer;
import org.tributary.quantity.AgencyId;
import org.tributary.quantity.AgreementId;
import org.tributary.quantity.Country;
import org.tributary.quantity.SeatId;

/**
 * The agreements in time: what is in force now, what is proposed, and the decision points at which proposals that every
 * member has accepted come into force. One member answers for all of its seat.
 */
public final class Treaties implements Supplier<Regime> {
    private final World world;
    private final Map<AgencyId, AgencyEntry> directory = new LinkedHashMap<>();
    private final JointTrainings trainings;
    private final SeatCall seats;
    private final List<Double> decisions_h;
    private final Map<AgreementId, Pending> pending = new LinkedHashMap<>();
    private final Map<AgencyId, Integer> counts = new HashMap<>();
    private Regime regime;

    /** A proposal, who has been told of it and who has accepted. */
    private static final class Pending {
        private final AgreementProposal proposal;
        private final Map<SeatId, AgencyId> asked = new LinkedHashMap<>();
        private final Set<SeatId> told = new LinkedHashSet<>();
        private final Set<SeatId> accepted = new LinkedHashSet<>();
        private long cause;

        Pending(AgreementProposal proposal) {
            this.proposal = proposal;
        }
    }

    /**
     * What is in force at STARTEX.
     *
     * @param decisions_h when proposals are decided, in hours since STARTEX
     */
    public Treaties(
            World world,
            List<AgencyEntry> agencies,
            Regime atStartex,
            List<Double> decisions_h,
            JointTrainings trainings,
            SeatCall seats) {
        this.world = world;
        agencies.forEach(entry -> directory.put(entry.id(), entry));
        this.regime = atStartex;
        this.decisions_h = decisions_h.stream().sorted().toList();
        this.trainings = trainings;
        this.seats = seats;
    }

    /** Puts the decision points on the schedule. */
    public void begin() {
        for (double at_h : decisions_h) {
            world.clockwork().at(at_h, Phase.SCRIPT, world.clockwork().newIndex(), this::decide);
        }
    }

    /** What is in force now. */
    @Override
    public Regime get() {
        return regime;
    }

    /** The regime changes by something that no decision point needs, such as the radio of a command post. */
    void set(Regime next) {
        regime = next;
    }

    /** The decision points to come, in hours since STARTEX, earliest first. */
    public List<Double> decisionsToCome() {
        return decisions_h.stream().filter(at_h -> at_h > world.now_h()).toList();
    }

    /** The countries of agencies, each once, in their order. */
    public List<Country> countriesOf(List<AgencyId> agencies) {
        var result = new LinkedHashSet<Country>();
        for (AgencyId agency : agencies) {
            Optional.ofNullable(directory.get(agency)).ifPresent(entry -> result.add(entry.country()));
        }
        return List.copyOf(result);
    }

    /**
     * Proposes an agreement for the next decision point; the order was checked before.
     *
     * @param delay_h how long the proposal takes to an agency
     */
    public void propose(AgencyId proposer, List<Term> terms, ToDoubleFunction<AgencyId> delay_h, long cause) {
        int number = counts.merge(proposer, 1, Integer::sum);
        var id = new AgreementId(proposer.value() + "/agreement/" + number);
        List<Term> named =
                terms.stream().map(term -> term.of(countriesOf(term.members()))).toList();
        var proposal =
                new AgreementProposal(id, proposer, named, decisionsToCome().get(0));
        var next = new Pending(proposal);
        next.cause = world.record(null, Audience.of(proposer), cause, new Happening.AgreementProposed(proposal));
        pending.put(id, next);
        SeatId own = seatOf(proposer);
        next.accepted.add(own);
        for (Term term : named) {
            term.members().forEach(member -> next.asked.putIfAbsent(seatOf(member), member));
        }
        next.asked.forEach((seat, agency) -> {
            if (!seat.equals(own)) {
                double arrives_h = world.now_h() + delay_h.applyAsDouble(agency);
                world.clockwork().at(arrives_h, Phase.ARRIVAL, world.clockwork().newIndex(), () -> {
                    receive(next, seat, agency);
                    return Wake.USED;
                });
            }
        });
    }

    private SeatId seatOf(AgencyId agency) {
        AgencyEntry entry = directory.get(agency);
        if (entry == null) {
            throw new IllegalArgumentException("There is no agency %s.".formatted(agency));
        }
        return entry.seat();
    }

    private void receive(Pending next, SeatId seat, AgencyId agency) {
        next.told.add(seat);
        world.record(
                null,
                Audience.of(agency, next.proposal.proposer()),
                next.cause,
                new Happening.AgreementReceived(agency, next.proposal));
        seats.call(agency);
    }

    /** Answers a proposal that has arrived; says why it cannot, if so. */
    public Optional<String> answer(AgencyId agency, AgreementId id, Answer answer, long cause) {
        Pending waiting = pending.get(id);
        SeatId seat = seatOf(agency);
        if (waiting == null || !waiting.told.contains(seat) || waiting.accepted.contains(seat)) {
            return Optional.of("%s holds no open proposal %s".formatted(agency, id));
        }
        AgencyId[] all = waiting.asked.values().toArray(AgencyId[]::new);
        waiting.cause =
                world.record(null, Audience.of(all), cause, new Happening.AgreementAnswered(agency, id, answer));
        if (answer == Answer.ACCEPTED) {
            waiting.accepted.add(seat);
        } else {
            pending.remove(id);
        }
        return Optional.empty();
    }

    private Wake decide() {
        var agreed = new ArrayList<Pending>();
        for (Pending each : pending.values()) {
            if (each.accepted.containsAll(each.asked.keySet())) {
                agreed.add(each);
            }
        }
        for (Pending each : agreed) {
            pending.remove(each.proposal.id());
            enter(each);
        }
        return agreed.isEmpty() ? Wake.EMPTY : Wake.USED;
    }

    private void enter(Pending agreed) {
        AgencyId[] all = agreed.asked.values().toArray(AgencyId[]::new);
        long inForce =
                world.record(null, Audience.of(all), agreed.cause, new Happening.AgreementInForce(agreed.proposal));
        for (Term term : agreed.proposal.terms()) {
            regime = regime.with(term);
            if (term.kind() == Term.Kind.JOINT_TRAINING) {
                train(term, inForce);
            }
        }
        agreed.asked.values().forEach(seats::call);
    }

    private void train(Term term, long cause) {
        List<AgencyId> members = term.members();
        for (int i = 0; i < members.size(); i++) {
            for (int j = i + 1; j < members.size(); j++) {
                if (!seatOf(members.get(i)).equals(seatOf(members.get(j)))) {
                    trainings.begin(members.get(i), members.get(j), term.days().orElse(1), cause);
                }
            }
        }
    }

    /** Proposals that an agency's seat has not answered yet, oldest first. */
    public List<AgreementProposal> waitingAt(AgencyId agency) {
        var result = new ArrayList<AgreementProposal>();
        SeatId seat = seatOf(agency);
        for (Pending each : pending.values()) {
            boolean here = agency.equals(each.asked.get(seat));
            if (here && each.told.contains(seat) && !each.accepted.contains(seat)) {
                result.add(each.proposal);
            }
        }
        return result;
    }

    /** Proposals of an agency that are not decided yet, oldest first. */
    public List<AgreementProposal> proposedBy(AgencyId agency) {
        return pending.values().stream()
                .map(each -> each.proposal)
                .filter(proposal -> proposal.proposer().equals(agency))
                .toList();
    }
}
