package org.tributary.run;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.tributary.order.Order;
import org.tributary.quantity.AgreementId;
import org.tributary.quantity.Id;
import org.tributary.quantity.OperationId;
import org.tributary.quantity.RequestId;

/**
 * Orders in the words of a replay: operations, requests and agreements are numbered as they begin, so one that does not
 * begin moves the names of all that follow. Used by one run.
 */
final class Renaming extends Rewriting {
    /** Behind the name of what never began, so that it names nothing. */
    private static final String NEVER = "/never-begun";

    private final Recording recording;
    private final Map<String, String> names = new HashMap<>();
    private long sequence;

    Renaming(Recording recording) {
        this.recording = recording;
    }

    /** What the record calls by one name, the replay calls by another. */
    void called(String recorded, String now) {
        names.put(recorded, now);
    }

    /** An order of the record that is about to be given. */
    Optional<Order> of(Order order, long recorded) {
        sequence = recorded;
        return of(order);
    }

    private <T extends Id> T now(T recorded, Function<String, T> make) {
        String known = names.get(recorded.value());
        if (known != null) {
            return known.equals(recorded.value()) ? recorded : make.apply(known);
        }
        boolean began = recording
                .makerOf(recorded)
                .filter(maker -> maker.sequence() < sequence)
                .isPresent();
        return began ? make.apply(recorded.value() + NEVER) : recorded;
    }

    @Override
    public Optional<Order> onAnswerProposal(Order.AnswerProposal order) {
        return Optional.of(
                new Order.AnswerProposal(order.agency(), now(order.operation(), OperationId::new), order.answer()));
    }

    @Override
    public Optional<Order> onNotifyOperation(Order.NotifyOperation order) {
        return Optional.of(new Order.NotifyOperation(
                order.agency(), now(order.operation(), OperationId::new), order.partner(), order.channel()));
    }

    @Override
    public Optional<Order> onRaid(Order.Raid order) {
        return Optional.of(new Order.Raid(
                order.agency(),
                order.subject(),
                order.units(),
                order.strike_h(),
                order.joint().map(joint -> now(joint, OperationId::new))));
    }

    @Override
    public Optional<Order> onAnswerAgreement(Order.AnswerAgreement order) {
        return Optional.of(
                new Order.AnswerAgreement(order.agency(), now(order.agreement(), AgreementId::new), order.answer()));
    }

    @Override
    public Optional<Order> onAnswerRequest(Order.AnswerRequest order) {
        return Optional.of(new Order.AnswerRequest(
                order.agency(), now(order.request(), RequestId::new), order.answer(), order.leads(), order.reason()));
    }
}
