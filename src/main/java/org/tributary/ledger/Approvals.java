package org.tributary.ledger;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tributary.cooperation.AgreementProposal;
import org.tributary.cooperation.Proposal;
import org.tributary.event.Event;
import org.tributary.event.Happening;
import org.tributary.order.Answer;
import org.tributary.quantity.AgencyId;
import org.tributary.quantity.Id;
import org.tributary.quantity.OperationId;

/** What needs somebody's yes: joint operations, agreements, raids on ground that others hold; and notices of operations. */
final class Approvals implements Records {
    private final Book book;
    private final Map<Asked, Entry> asked = new HashMap<>();
    private final Map<Id, Event> proposed = new HashMap<>();
    private final Map<OperationId, Event> planned = new HashMap<>();
    private final Set<OperationId> started = new HashSet<>();

    /** What an agency was asked to agree to: an operation or an agreement. */
    private record Asked(Id what, AgencyId whom) {}

    Approvals(Sheet sheet) {
        book = new Book(sheet);
    }

    @Override
    public void hear(Event event) {
        Happening what = event.what();
        if (what instanceof Happening.JointOperationProposed proposal) {
            invite(event, proposal.proposal());
        } else if (what instanceof Happening.ProposalReceived received) {
            arrive(event, asked.get(new Asked(received.proposal().operation(), received.agency())));
        } else if (what instanceof Happening.ProposalAnswered answered) {
            answer(event, new Asked(answered.operation(), answered.agency()), answered.answer());
        } else if (what instanceof Happening.AgreementProposed proposal) {
            proposed.put(proposal.proposal().id(), event);
        } else if (what instanceof Happening.AgreementReceived received) {
            ask(event, received.agency(), received.proposal());
        } else if (what instanceof Happening.AgreementAnswered answered) {
            answer(event, new Asked(answered.agreement(), answered.agency()), answered.answer());
        } else {
            hearOfOperation(event);
        }
    }

    private void hearOfOperation(Event event) {
        Happening what = event.what();
        if (what instanceof Happening.RaidPlanned raid) {
            planned.put(raid.operation(), event);
        } else if (what instanceof Happening.RaidStruck raid) {
            started.add(raid.operation());
            raid.joint().ifPresent(started::add);
        } else if (what instanceof Happening.OperationNotified notified) {
            Entry entry = new Entry(Kind.NOTICE, notified.operation().value(), event)
                    .between(notified.by(), notified.to())
                    .arrived(event);
            book.enter(entry, started.contains(notified.operation()) ? Outcome.LATE : Outcome.IN_TIME, event);
        } else if (what instanceof Happening.ConsentGiven given) {
            consent(event, given.agency(), given.controller(), given.operation(), Outcome.ACCEPTED);
        } else if (what instanceof Happening.ConsentRefused refused) {
            consent(event, refused.agency(), refused.controller(), refused.operation(), Outcome.REFUSED);
        }
    }

    private void invite(Event event, Proposal proposal) {
        for (AgencyId partner : proposal.invited()) {
            Entry entry = new Entry(Kind.PROPOSAL, proposal.operation().value(), event)
                    .between(proposal.proposer(), partner)
                    .sent(event.at_h());
            asked.put(new Asked(proposal.operation(), partner), book.open(entry));
        }
    }

    private void ask(Event event, AgencyId agency, AgreementProposal proposal) {
        String terms = proposal.terms().stream().map(term -> term.kind().word()).collect(Collectors.joining(" "));
        Event first = proposed.getOrDefault(proposal.id(), event);
        Entry entry = new Entry(Kind.AGREEMENT, proposal.id().value(), first)
                .between(proposal.proposer(), agency)
                .saying(terms)
                .sent(first.at_h())
                .arrived(event);
        asked.put(new Asked(proposal.id(), agency), book.open(entry));
    }

    private static void arrive(Event event, @Nullable Entry entry) {
        if (entry != null) {
            entry.arrived(event);
        }
    }

    private void answer(Event event, Asked question, Answer answer) {
        Entry entry = asked.remove(question);
        if (entry != null) {
            entry.used(event);
            book.settle(entry, answer == Answer.ACCEPTED ? Outcome.ACCEPTED : Outcome.REFUSED, event);
        }
    }

    private void consent(Event event, AgencyId agency, String controller, OperationId operation, Outcome outcome) {
        Event order = planned.getOrDefault(operation, event);
        Entry entry = new Entry(Kind.CONSENT, operation.value(), order)
                .between(agency, controller)
                .on(event.place() == null ? "" : event.place().value())
                .sent(order.at_h())
                .arrived(event)
                .used(event);
        book.enter(entry, outcome, event);
    }

    @Override
    public List<Open> open() {
        return book.rest().stream()
                .map(entry -> new Open(entry, entry.hasArrived() ? Outcome.UNANSWERED : Outcome.UNDER_WAY))
                .toList();
    }

    @Override
    public void close(Open left, double endex_h) {
        book.settle(left.entry(), left.outcome(), endex_h);
    }
}
