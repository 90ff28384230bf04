package org.tributary.exercise;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.tributary.cooperation.Lead;
import org.tributary.cooperation.Request;
import org.tributary.cooperation.RequestStage;
import org.tributary.event.Event;
import org.tributary.event.EventListener;
import org.tributary.event.Happening;
import org.tributary.event.Happening.LeadProcessed;
import org.tributary.event.Happening.LeadReceived;
import org.tributary.event.Happening.LeadSent;
import org.tributary.quantity.AgencyId;
import org.tributary.quantity.InjectId;
import org.tributary.quantity.LeadId;
import org.tributary.quantity.SeatId;
import org.tributary.scenario.Inject;
import org.tributary.scenario.Text;

/**
 * What a seat heard of a run so far: only events that its agencies may know are taken note of. A picture gives leads and
 * letters once; here they stay. For one thread.
 */
final class Memory implements EventListener {
    /** What a seat sees elsewhere on its page, or what says nothing. */
    private static final Set<Class<? extends Happening>> NO_RESULT = Set.of(
            Happening.StartexCalled.class,
            Happening.OrderGiven.class,
            Happening.OrderRefused.class,
            Happening.InjectFired.class,
            Happening.LeadArose.class,
            LeadProcessed.class,
            LeadSent.class,
            LeadReceived.class,
            Happening.RequestDrafted.class,
            Happening.TrustChanged.class,
            Happening.MessageReceived.class,
            Happening.AnalystPrioritySet.class);

    private final SeatId seat;
    private final Set<AgencyId> agencies;
    private final Book book;
    private final Function<InjectId, Optional<Inject>> injects;
    private final Map<AgencyId, Map<LeadId, SeatView.LeadView>> leads = new LinkedHashMap<>();
    private final Map<AgencyId, Map<LeadId, AgencyId>> passedOnBy = new LinkedHashMap<>();
    private final List<SeatView.Mail> mails = new ArrayList<>();
    private final List<SeatView.Given> orders = new ArrayList<>();
    private final Map<Long, Integer> orderBySequence = new LinkedHashMap<>();
    private final List<SeatView.Result> results = new ArrayList<>();
    private int newResults;
    private int stop;

    Memory(SeatId seat, List<AgencyId> agencies, Book book, Function<InjectId, Optional<Inject>> injects) {
        this.seat = seat;
        this.agencies = Collections.unmodifiableSet(new LinkedHashSet<>(agencies));
        this.book = book;
        this.injects = injects;
        agencies.forEach(agency -> {
            leads.put(agency, new LinkedHashMap<>());
            passedOnBy.put(agency, new LinkedHashMap<>());
        });
    }

    // what is asked for

    /** All leads that an agency's analysts have read, oldest first. */
    List<SeatView.LeadView> leadsOf(AgencyId agency) {
        return List.copyOf(leads.getOrDefault(agency, Map.of()).values());
    }

    /** All that came in, oldest first. */
    List<SeatView.Mail> mails() {
        return mails;
    }

    /** All orders, oldest first. */
    List<SeatView.Given> orders() {
        return orders;
    }

    /** What happened since the last stop, oldest first. */
    List<SeatView.Result> newResults() {
        return List.copyOf(results.subList(newResults, results.size()));
    }

    /** All that happened and that the seat knows, oldest first. */
    List<SeatView.Result> results() {
        return List.copyOf(results);
    }

    // what is told

    /** Doctrines have decided; what is heard from now on is news at the next stop. */
    void playGoesOn() {
        newResults = results.size();
    }

    /** Play came to a stop, the so-manyth of this line. */
    void stopped(int number) {
        stop = number;
    }

    /** The last order was sent by somebody, and is on the disk since. */
    void sign(Optional<PersonId> by, Instant at) {
        int last = orders.size() - 1;
        SeatView.Given order = orders.get(last);
        orders.set(
                last,
                new SeatView.Given(
                        order.number(),
                        order.stop(),
                        order.at_h(),
                        order.order(),
                        order.accepted(),
                        order.reason(),
                        by,
                        Optional.of(at)));
    }

    @Override
    public void hear(Event event) {
        List<AgencyId> own = new ArrayList<>(2);
        for (AgencyId agency : agencies) {
            if (event.mayKnow().includes(agency)) {
                own.add(agency);
            }
        }
        if (own.isEmpty()) {
            return;
        }
        Happening what = event.what();
        if (what instanceof Happening.OrderGiven given) {
            ordered(given, event);
        } else if (what instanceof Happening.OrderRefused refused) {
            refused(refused, event);
        } else if (!hearOfLead(what, event)) {
            hearOfMail(what, event);
        }
        if (!NO_RESULT.contains(what.getClass()) && !(what instanceof Happening.OfTheTable) && isResult(what)) {
            results.add(new SeatView.Result(
                    event.at_h(),
                    Optional.ofNullable(event.place()),
                    org.tributary.quantity.Word.of(what.getClass()),
                    own,
                    Values.forSeats((Record) what)));
        }
    }

    /** A request that is on its way says nothing until it lies on the desk. */
    private boolean isResult(Happening what) {
        return !(what instanceof Happening.RequestMoved moved) || agencies.contains(moved.from());
    }

    private void ordered(Happening.OrderGiven given, Event event) {
        if (given.seat().equals(seat)) {
            orderBySequence.put(event.sequence(), orders.size());
            orders.add(new SeatView.Given(
                    orders.size() + 1,
                    stop,
                    event.at_h(),
                    given.order(),
                    true,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty()));
        }
    }

    private void refused(Happening.OrderRefused refused, Event event) {
        Integer index = orderBySequence.get(event.cause());
        if (index != null) {
            SeatView.Given order = orders.get(index);
            orders.set(
                    index,
                    new SeatView.Given(
                            order.number(),
                            order.stop(),
                            order.at_h(),
                            order.order(),
                            false,
                            Optional.of(refused.reason()),
                            order.by(),
                            order.savedAt()));
        }
    }

    private boolean hearOfLead(Happening what, Event event) {
        if (what instanceof LeadProcessed processed) {
            book.find(processed.lead()).ifPresent(lead -> read(processed.agency(), lead, event.at_h()));
        } else if (what instanceof LeadReceived received && agencies.contains(received.to())) {
            of(passedOnBy, received.to()).putIfAbsent(received.lead(), received.from());
            mail("lead", event.at_h(), received.from(), received.to())
                    .about(
                            Optional.of(received.subject()),
                            Values.of("lead", received.lead().value()));
        } else if (what instanceof LeadSent sent && agencies.contains(sent.from())) {
            of(leads, sent.from()).computeIfPresent(sent.lead(), (id, held) -> shared(held, sent.to()));
        } else {
            return what instanceof LeadReceived || what instanceof LeadSent;
        }
        return true;
    }

    private static <V> Map<LeadId, V> of(Map<AgencyId, Map<LeadId, V>> all, AgencyId agency) {
        return all.computeIfAbsent(agency, key -> new LinkedHashMap<>());
    }

    private void read(AgencyId agency, Lead lead, double got_h) {
        Optional<AgencyId> from = Optional.ofNullable(of(passedOnBy, agency).get(lead.id()));
        of(leads, agency)
                .put(
                        lead.id(),
                        new SeatView.LeadView(
                                lead.id(),
                                lead.subject(),
                                lead.kind(),
                                lead.place(),
                                lead.source(),
                                lead.grade().toString(),
                                lead.origin(),
                                lead.observed_h(),
                                got_h,
                                from,
                                List.of()));
    }

    private static SeatView.LeadView shared(SeatView.LeadView held, AgencyId with) {
        var all = new ArrayList<>(held.sharedWith());
        if (!all.contains(with)) {
            all.add(with);
        }
        return new SeatView.LeadView(
                held.id(),
                held.subject(),
                held.kind(),
                held.place(),
                held.source(),
                held.grade(),
                held.origin(),
                held.observed_h(),
                held.got_h(),
                held.from(),
                List.copyOf(all));
    }

    private void hearOfMail(Happening what, Event event) {
        double at_h = event.at_h();
        if (what instanceof Happening.InjectFired fired && fired.to().contains(seat)) {
            injects.apply(fired.inject()).ifPresent(inject -> inject(inject, at_h));
        } else if (what instanceof Happening.RequestMoved moved
                && moved.stage() == RequestStage.ACTED_ON
                && agencies.contains(moved.to())) {
            book.find(moved.request()).ifPresent(request -> request(request, at_h));
        } else if (what instanceof Happening.ProposalReceived got && agencies.contains(got.agency())) {
            mail("proposal", at_h, got.proposal().proposer(), got.agency())
                    .answer(got.proposal().operation().value(), Optional.empty(), Values.forSeats(got.proposal()));
        } else if (what instanceof Happening.AgreementReceived got && agencies.contains(got.agency())) {
            mail("agreement", at_h, got.proposal().proposer(), got.agency())
                    .answer(
                            got.proposal().id().value(),
                            Optional.of(got.proposal().decided_h()),
                            Values.forSeats(got.proposal()));
        } else if (what instanceof Happening.MessageReceived got && agencies.contains(got.to())) {
            mail("letter", at_h, got.from(), got.to()).says(Text.english(got.text()));
        } else if (what instanceof Happening.RequestAnswered got && agencies.contains(got.from())) {
            mail("answer", at_h, got.to(), got.from())
                    .about(Optional.empty(), Values.of("request", got.request().value(), "leads", got.leads()));
        } else if (what instanceof Happening.RequestRefused got && agencies.contains(got.from())) {
            mail("answer", at_h, got.to(), got.from())
                    .about(Optional.empty(), Values.of("request", got.request().value(), "reason", got.reason()));
        }
    }

    private void inject(Inject inject, double at_h) {
        new Draft("inject", at_h, inject.from(), seat.value())
                .says(inject.text(), Values.of("delivery", inject.delivery().word()));
    }

    private void request(Request request, double at_h) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("wish", request.wish().word());
        values.put("channel", request.channel().word());
        request.place().ifPresent(place -> values.put("place", place.value()));
        mail("request", at_h, request.from(), request.to())
                .post(
                        request.subject(),
                        Optional.empty(),
                        Collections.unmodifiableMap(values),
                        Optional.of(request.deadline_h()),
                        Optional.of(request.id().value()));
    }

    private Draft mail(String kind, double at_h, AgencyId from, AgencyId to) {
        return new Draft(kind, at_h, from.value(), to.value());
    }

    /** Something that came in, before it is put on the pile. */
    private final class Draft {
        private final String kind;
        private final double at_h;
        private final String from;
        private final String to;

        Draft(String kind, double at_h, String from, String to) {
            this.kind = kind;
            this.at_h = at_h;
            this.from = from;
            this.to = to;
        }

        void says(Text text) {
            says(text, Map.of());
        }

        void says(Text text, Map<String, Object> values) {
            post(Optional.empty(), Optional.of(text), values, Optional.empty(), Optional.empty());
        }

        void about(Optional<org.tributary.quantity.SubjectId> subject, Map<String, Object> values) {
            post(subject, Optional.empty(), values, Optional.empty(), Optional.empty());
        }

        void answer(String ref, Optional<Double> by_h, Map<String, Object> values) {
            post(Optional.empty(), Optional.empty(), values, by_h, Optional.of(ref));
        }

        void post(
                Optional<org.tributary.quantity.SubjectId> subject,
                Optional<Text> text,
                Map<String, Object> values,
                Optional<Double> answerBy_h,
                Optional<String> ref) {
            mails.add(new SeatView.Mail(
                    mails.size() + 1, kind, at_h, from, to, subject, text, values, answerBy_h, false, ref));
        }
    }
}
