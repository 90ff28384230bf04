package org.tributary.model.police;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tributary.cooperation.ChannelKind;
import org.tributary.cooperation.Proposal;
import org.tributary.event.Audience;
import org.tributary.event.Happening;
import org.tributary.model.clockwork.Phase;
import org.tributary.model.clockwork.Wake;
import org.tributary.model.clockwork.World;
import org.tributary.model.intelligence.Messages;
import org.tributary.order.Answer;
import org.tributary.quantity.AgencyId;
import org.tributary.quantity.OperationId;

/** Invitations to strike at one hour: how they travel and who accepted. */
public final class JointOperations {
    private final World world;
    private final Messages messages;
    private final Raids.SeatCall seats;
    private final Map<AgencyId, Integer> counts = new HashMap<>();
    private final Map<AgencyId, List<Proposal>> waiting = new HashMap<>();
    private final Map<AgencyId, List<Proposal>> accepted = new HashMap<>();

    /** None yet. */
    public JointOperations(World world, Messages messages, Raids.SeatCall seats) {
        this.world = world;
        this.messages = messages;
        this.seats = seats;
    }

    /** Sends an invitation; the channels were checked before, one for each partner. */
    public void propose(AgencyId proposer, Map<AgencyId, ChannelKind> partners, double strike_h, long cause) {
        int number = counts.merge(proposer, 1, Integer::sum);
        var operation = new OperationId(proposer.value() + "/joint/" + number);
        var proposal = new Proposal(operation, proposer, List.copyOf(partners.keySet()), strike_h);
        accepted.computeIfAbsent(proposer, agency -> new ArrayList<>()).add(proposal);
        long proposed =
                world.record(null, Audience.of(proposer), cause, new Happening.JointOperationProposed(proposal));
        partners.forEach((partner, channel) -> {
            double delay_h = messages.staffDelay_h(channel, operation.value(), proposer, partner);
            world.clockwork()
                    .at(
                            world.now_h() + delay_h,
                            Phase.ARRIVAL,
                            world.clockwork().newIndex(),
                            () -> {
                                receive(partner, proposal, proposed);
                                return Wake.USED;
                            });
        });
    }

    private void receive(AgencyId partner, Proposal proposal, long proposed) {
        long received = world.record(
                null,
                Audience.of(partner, proposal.proposer()),
                proposed,
                new Happening.ProposalReceived(partner, proposal));
        world.record(
                null,
                Audience.of(partner, proposal.proposer()),
                received,
                new Happening.OperationNotified(proposal.proposer(), partner, proposal.operation()));
        waiting.computeIfAbsent(partner, agency -> new ArrayList<>()).add(proposal);
        seats.call(partner);
    }

    /** Answers an invitation; says why it cannot, if so. */
    public Optional<String> answer(AgencyId agency, OperationId operation, Answer answer, long cause) {
        Optional<Proposal> proposal = waiting.getOrDefault(agency, List.of()).stream()
                .filter(open -> open.operation().equals(operation))
                .findFirst();
        if (proposal.isEmpty()) {
            return Optional.of("%s holds no open invitation to %s".formatted(agency, operation));
        }
        waiting.getOrDefault(agency, new ArrayList<>()).remove(proposal.get());
        if (answer == Answer.ACCEPTED) {
            accepted.computeIfAbsent(agency, a -> new ArrayList<>()).add(proposal.get());
        }
        world.record(
                null,
                Audience.of(agency, proposal.get().proposer()),
                cause,
                new Happening.ProposalAnswered(agency, operation, answer));
        return Optional.empty();
    }

    /** Invitations that an agency has not answered and still can, oldest first. */
    public List<Proposal> waitingAt(AgencyId agency) {
        return toCome(waiting.get(agency));
    }

    /** Joint operations to come in which an agency takes part, oldest first. */
    public List<Proposal> acceptedBy(AgencyId agency) {
        return toCome(accepted.get(agency));
    }

    private List<Proposal> toCome(@Nullable List<Proposal> all) {
        if (all == null || all.isEmpty()) {
            return List.of();
        }
        var result = new ArrayList<Proposal>();
        for (Proposal proposal : all) {
            if (proposal.strike_h() > world.now_h()) {
                result.add(proposal);
            }
        }
        return result;
    }

    /** Whether an agency takes part in a joint operation to come. */
    public boolean expects(AgencyId agency) {
        for (Proposal proposal : accepted.getOrDefault(agency, List.of())) {
            if (proposal.strike_h() > world.now_h()) {
                return true;
            }
        }
        return false;
    }

    /** Who takes part in a joint operation, by name. */
    List<AgencyId> participants(OperationId operation) {
        var result = new ArrayList<AgencyId>();
        accepted.forEach((agency, proposals) -> {
            if (proposals.stream().anyMatch(proposal -> proposal.operation().equals(operation))) {
                result.add(agency);
            }
        });
        result.sort(Comparator.naturalOrder());
        return result;
    }

    /** Whether an agency takes part in a joint operation. */
    public boolean takesPart(AgencyId agency, OperationId operation) {
        return accepted.getOrDefault(agency, List.of()).stream()
                .anyMatch(proposal -> proposal.operation().equals(operation));
    }
}
