package org.tributary.exercise;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tributary.event.Event;
import org.tributary.event.Happening;
import org.tributary.quantity.AgencyId;
import org.tributary.quantity.Word;

/** What went between agencies and which orders seats gave, newest first, read backwards from a log. */
final class Traffic {
    private Traffic() {}

    private record Way(String kind, String stage, AgencyId from, AgencyId to) {}

    /** At most so many messages, newest first. */
    static List<ExconView.Message> messages(List<Event> log, int most) {
        var messages = new ArrayList<ExconView.Message>();
        for (int i = log.size() - 1; i >= 0 && messages.size() < most; i--) {
            Event event = log.get(i);
            way(event.what())
                    .ifPresent(way -> messages.add(new ExconView.Message(
                            event.at_h(),
                            way.kind(),
                            way.from().value(),
                            way.to().value(),
                            way.stage(),
                            Values.forExcon((Record) event.what()),
                            event.sequence())));
        }
        return List.copyOf(messages);
    }

    private static Optional<Way> way(Happening what) {
        if (what instanceof Happening.LeadSent sent) {
            return Optional.of(new Way("lead", "sent", sent.from(), sent.to()));
        }
        if (what instanceof Happening.LeadLost lost) {
            return Optional.of(new Way("lead", "lost", lost.from(), lost.to()));
        }
        if (what instanceof Happening.MessageReceived got) {
            return Optional.of(new Way("letter", "arrived", got.from(), got.to()));
        }
        if (what instanceof Happening.ProposalReceived got) {
            return Optional.of(new Way("proposal", "arrived", got.proposal().proposer(), got.agency()));
        }
        if (what instanceof Happening.AgreementReceived got) {
            return Optional.of(new Way("agreement", "arrived", got.proposal().proposer(), got.agency()));
        }
        if (what instanceof Happening.OperationNotified told) {
            return Optional.of(new Way("notice", "arrived", told.by(), told.to()));
        }
        if (what instanceof Happening.RequestDrafted drafted) {
            return Optional.of(new Way(
                    "request",
                    "sent",
                    drafted.request().from(),
                    drafted.request().to()));
        }
        if (what instanceof Happening.RequestAnswered answered) {
            return Optional.of(new Way("answer", "arrived", answered.to(), answered.from()));
        }
        if (what instanceof Happening.RequestRefused refused) {
            return Optional.of(new Way("answer", "arrived", refused.to(), refused.from()));
        }
        return Optional.empty();
    }

    /** At most so many orders, newest first. */
    static List<ExconView.OrderLine> orders(List<Event> log, int most) {
        var refusals = new java.util.HashMap<Long, String>();
        var orders = new ArrayList<ExconView.OrderLine>();
        for (int i = log.size() - 1; i >= 0 && orders.size() < most; i--) {
            Event event = log.get(i);
            if (event.what() instanceof Happening.OrderRefused refused) {
                refusals.put(event.cause(), refused.reason());
            } else if (event.what() instanceof Happening.OrderGiven given) {
                Optional<String> refusal = Optional.ofNullable(refusals.get(event.sequence()));
                orders.add(new ExconView.OrderLine(
                        given.seat(), event.at_h(), given.order(), refusal.isEmpty(), refusal, event.sequence()));
            }
        }
        return List.copyOf(orders);
    }

    /** What an evaluator may pin a note to: decisions and their outcome, newest first. */
    static List<EvaluatorView.LogLine> decisions(List<Event> log, int most) {
        var lines = new ArrayList<EvaluatorView.LogLine>();
        for (int i = log.size() - 1; i >= 0 && lines.size() < most; i--) {
            Event event = log.get(i);
            if (NOTABLE.contains(event.what().getClass())) {
                Map<String, Object> values = Values.forExcon((Record) event.what());
                lines.add(new EvaluatorView.LogLine(
                        event.sequence(),
                        event.at_h(),
                        Optional.ofNullable(event.place()),
                        Word.of(event.what().getClass()),
                        values));
            }
        }
        return List.copyOf(lines);
    }

    private static final java.util.Set<Class<?>> NOTABLE = java.util.Set.of(
            Happening.InjectFired.class,
            Happening.ExpectedActionTaken.class,
            Happening.ExpectedActionMissed.class,
            Happening.OrderGiven.class,
            Happening.OrderRefused.class,
            Happening.MessageReceived.class,
            Happening.JointOperationProposed.class,
            Happening.ProposalAnswered.class,
            Happening.RequestDrafted.class,
            Happening.RequestAnswered.class,
            Happening.RequestRefused.class,
            Happening.RequestUnanswered.class,
            Happening.AgreementProposed.class,
            Happening.AgreementAnswered.class,
            Happening.AgreementInForce.class,
            Happening.ConsentGiven.class,
            Happening.ConsentRefused.class,
            Happening.RaidStruck.class,
            Happening.RaidCalledOff.class,
            Happening.RaidFoundNothing.class,
            Happening.PersonsFreed.class,
            Happening.LoadSeized.class,
            Happening.UnitsCollided.class,
            Happening.SiteWarned.class,
            Happening.SiteRelocated.class,
            Happening.LeadLeaked.class,
            Happening.PersonsHandedOver.class,
            Happening.SuspectsCharged.class,
            Happening.SuspectsReleased.class);
}
