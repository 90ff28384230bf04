package org.tributary.model.liaison;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tributary.chance.Chance;
import org.tributary.chance.Purpose;
import org.tributary.cooperation.ChannelKind;
import org.tributary.cooperation.Lead;
import org.tributary.cooperation.Request;
import org.tributary.cooperation.Request.Wish;
import org.tributary.cooperation.RequestStage;
import org.tributary.event.Audience;
import org.tributary.event.Happening;
import org.tributary.event.Happening.TrustReason;
import org.tributary.model.clockwork.Phase;
import org.tributary.model.clockwork.Wake;
import org.tributary.model.clockwork.World;
import org.tributary.model.intelligence.Desk;
import org.tributary.model.intelligence.Messages;
import org.tributary.model.police.Raids.SeatCall;
import org.tributary.picture.CooperationPicture.OwnRequest;
import org.tributary.quantity.AgencyId;
import org.tributary.quantity.LeadId;
import org.tributary.quantity.RequestId;

/**
 * Requests of one agency to another. A fast channel hands them on; by a slow one they are drafted, sent, looked at by
 * lawyers and translated. The channel's time is that of the whole, the answer's way included, if the answer is given at
 * once.
 */
public final class Requests {
    private final World world;
    private final Messages messages;
    private final Liaison liaison;
    private final Trust trust;
    private final Map<AgencyId, Desk> desks;
    private final SeatCall seats;
    private final Map<RequestId, Progress> open = new LinkedHashMap<>();
    private final Map<AgencyId, Integer> counts = new HashMap<>();
    private final Shares shares;
    private final double patience_h;

    /** Shares of a channel's whole time. */
    private record Shares(double drafting, double sending, double legalCheck, double translation) {
        double answer() {
            return 1 - drafting - sending - legalCheck - translation;
        }
    }

    /** A request under way, and how long its channel takes for the whole of it. */
    private static final class Progress {
        private final Request request;
        private final double whole_h;
        private final int index;
        private RequestStage stage = RequestStage.DRAFTED;
        private long cause;

        Progress(Request request, double whole_h, int index, long cause) {
            this.request = request;
            this.whole_h = whole_h;
            this.index = index;
            this.cause = cause;
        }
    }

    /** No requests yet. */
    public Requests(
            World world, Messages messages, Liaison liaison, Trust trust, Map<AgencyId, Desk> desks, SeatCall seats) {
        this.world = world;
        this.messages = messages;
        this.liaison = liaison;
        this.trust = trust;
        this.desks = desks;
        this.seats = seats;
        this.shares = new Shares(
                world.parameter("request.drafting"),
                world.parameter("request.sending"),
                world.parameter("request.legal-check"),
                world.parameter("request.translation"));
        this.patience_h = world.parameter("request.patience");
    }

    /** The name of an agency's next request. */
    public RequestId nextId(AgencyId agency) {
        return new RequestId(agency.value() + "/request/" + (counts.getOrDefault(agency, 0) + 1));
    }

    /** From when a request by this channel counts as unanswered if its order does not say: hours since STARTEX. */
    public double usualDeadline_h(ChannelKind channel) {
        return world.now_h() + messages.longDelay_h(channel) + patience_h;
    }

    /** Begins a request; it was checked before. */
    public void ask(Request request, long cause) {
        counts.merge(request.from(), 1, Integer::sum);
        long drafted = world.record(null, Audience.of(request.from()), cause, new Happening.RequestDrafted(request));
        double whole_h = messages.staffDelay_h(request.channel(), request.id().value(), request.from(), request.to());
        var progress = new Progress(request, whole_h, world.clockwork().newIndex(), drafted);
        open.put(request.id(), progress);
        world.clockwork()
                .at(request.deadline_h(), Phase.ARRIVAL, world.clockwork().newIndex(), () -> expire(progress));
        double drafting_h = request.channel().isSlow() ? whole_h * shares.drafting() : 0;
        later(progress, world.now_h() + drafting_h, () -> queue(progress));
    }

    private void queue(Progress progress) {
        Request request = progress.request;
        double turn_h = messages.turn_h(request.channel(), request.from(), request.to());
        if (turn_h > world.now_h()) {
            later(progress, turn_h, () -> send(progress));
        } else {
            send(progress);
        }
    }

    private void later(Progress progress, double at_h, Runnable step) {
        world.clockwork().at(at_h, Phase.ARRIVAL, progress.index, () -> {
            step.run();
            return Wake.USED;
        });
    }

    private void move(Progress progress, RequestStage stage, Audience audience) {
        progress.stage = stage;
        progress.cause = world.record(
                null,
                audience,
                progress.cause,
                new Happening.RequestMoved(
                        progress.request.id(), progress.request.from(), progress.request.to(), stage));
    }

    private void send(Progress progress) {
        Request request = progress.request;
        boolean slow = request.channel().isSlow();
        move(progress, RequestStage.SENT, Audience.of(request.from()));
        double sending_h = progress.whole_h * (slow ? shares.sending() : 1 - shares.answer());
        boolean lost = happens(Purpose.REQUEST_LOSS, request, messages.loss(request.channel()));
        later(progress, world.now_h() + sending_h, () -> {
            if (lost) {
                progress.stage = RequestStage.LOST;
                world.record(
                        null,
                        Audience.EXCON,
                        progress.cause,
                        new Happening.RequestLost(request.id(), request.from(), request.to()));
            } else if (slow) {
                checkLaw(progress);
            } else {
                decideToPass(progress);
            }
        });
    }

    private void checkLaw(Progress progress) {
        Request request = progress.request;
        move(progress, RequestStage.LEGAL_CHECK, both(request));
        later(progress, world.now_h() + progress.whole_h * shares.legalCheck(), () -> {
            if (isRefused(request)) {
                refuse(progress, "the legal check did not let it pass");
                return;
            }
            move(progress, RequestStage.TRANSLATED, both(request));
            later(progress, world.now_h() + progress.whole_h * shares.translation(), () -> arrive(progress));
        });
    }

    private void decideToPass(Progress progress) {
        if (isRefused(progress.request)) {
            refuse(progress, "the desk did not pass it on");
        } else {
            arrive(progress);
        }
    }

    private boolean isRefused(Request request) {
        double refusal = messages.refusal(request.channel())
                * liaison.between(request.to(), request.from()).refusalFactor();
        return happens(Purpose.REQUEST_REFUSAL, request, Math.min(1, refusal));
    }

    private boolean happens(Purpose purpose, Request request, double probability) {
        return world.chance()
                .draws(purpose, Chance.keyOf(request.id()), Chance.keyOf(request.to()))
                .happens(probability);
    }

    private static Audience both(Request request) {
        return Audience.of(request.from(), request.to());
    }

    /** It lies on the desk, with what the asker knows of the subject if it asks for more than information. */
    private void arrive(Progress progress) {
        Request request = progress.request;
        move(progress, RequestStage.ACTED_ON, both(request));
        if (request.wish() != Wish.INFORMATION) {
            pass(passable(request.from(), request), request.from(), request.to(), progress, 0);
        }
        seats.call(request.to());
    }

    private void refuse(Progress progress, String reason) {
        Request request = progress.request;
        later(progress, world.now_h() + progress.whole_h * shares.answer(), () -> {
            close(progress, RequestStage.REFUSED);
            long refused = world.record(
                    null,
                    both(request),
                    progress.cause,
                    new Happening.RequestRefused(request.id(), request.from(), request.to(), reason));
            trust.move(request.from(), request.to(), TrustReason.REFUSED, refused);
            seats.call(request.from());
        });
    }

    private void close(Progress progress, RequestStage stage) {
        progress.stage = stage;
        open.remove(progress.request.id());
    }

    private Wake expire(Progress progress) {
        boolean waits = open.containsKey(progress.request.id());
        if (!waits) {
            return Wake.EMPTY;
        }
        Request request = progress.request;
        long unanswered = world.record(
                null,
                Audience.of(request.from()),
                progress.cause,
                new Happening.RequestUnanswered(request.id(), request.from(), request.to()));
        trust.move(request.from(), request.to(), TrustReason.UNANSWERED, unanswered);
        if (progress.stage == RequestStage.LOST) {
            open.remove(request.id());
        }
        seats.call(request.from());
        return Wake.USED;
    }

    /** The request of that name that waits on an agency's desk. */
    public Optional<Request> findWaiting(AgencyId agency, RequestId id) {
        return Optional.ofNullable(open.get(id))
                .filter(progress -> progress.stage == RequestStage.ACTED_ON)
                .map(progress -> progress.request)
                .filter(request -> request.to().equals(agency));
    }

    /** Refuses a request that waits. */
    public void decline(RequestId id, String reason, long cause) {
        Progress progress = open.get(id);
        if (progress != null) {
            progress.cause = cause;
            progress.stage = RequestStage.REFUSED;
            refuse(progress, reason);
        }
    }

    /**
     * Answers a request that waits.
     *
     * @param chosen the leads to pass; all that may be passed if empty
     */
    public void answer(RequestId id, List<LeadId> chosen, long cause) {
        Progress progress = open.get(id);
        if (progress == null) {
            return;
        }
        Request request = progress.request;
        progress.cause = cause;
        progress.stage = RequestStage.ANSWERED;
        List<Lead> leads = request.wish() == Wish.INFORMATION ? passable(request.to(), request) : List.of();
        List<Lead> passed = chosen.isEmpty()
                ? leads
                : leads.stream().filter(lead -> chosen.contains(lead.id())).toList();
        double answer_h = progress.whole_h * shares.answer();
        pass(passed, request.to(), request.from(), progress, answer_h);
        later(progress, world.now_h() + answer_h, () -> {
            close(progress, RequestStage.ANSWERED);
            long answered = world.record(
                    null,
                    both(request),
                    cause,
                    new Happening.RequestAnswered(request.id(), request.from(), request.to(), passed.size()));
            trust.move(request.from(), request.to(), TrustReason.ANSWERED, answered);
            seats.call(request.from());
        });
    }

    /** What an agency holds about it that its own country read and that the channel carries, by name. */
    private List<Lead> passable(AgencyId holder, Request request) {
        Desk desk = desks.get(holder);
        if (desk == null) {
            return List.of();
        }
        var result = new ArrayList<Lead>();
        for (Lead lead : desk.leadsAbout(request.subject(), request.place())) {
            boolean own = liaison.isDomestic(lead.origin(), holder);
            if (own && lead.classification().compareTo(request.channel().carries()) <= 0) {
                result.add(lead);
            }
        }
        return result;
    }

    private void pass(List<Lead> leads, AgencyId from, AgencyId to, Progress progress, double delay_h) {
        Desk sender = desks.get(from);
        if (sender != null) {
            for (Lead lead : leads) {
                messages.sendWith(sender, to, progress.request.channel(), lead, delay_h, progress.cause);
            }
        }
    }

    /** Requests that lie on an agency's desk, oldest first. */
    public List<Request> waitingAt(AgencyId agency) {
        var result = new ArrayList<Request>();
        for (Progress progress : open.values()) {
            if (progress.stage == RequestStage.ACTED_ON && progress.request.to().equals(agency)) {
                result.add(progress.request);
            }
        }
        return result;
    }

    /** What an agency asked and has no answer to, oldest first; nobody knows of one that was lost. */
    public List<OwnRequest> askedBy(AgencyId agency) {
        var result = new ArrayList<OwnRequest>();
        for (Progress progress : open.values()) {
            if (progress.request.from().equals(agency)) {
                result.add(new OwnRequest(progress.request, known(progress.stage)));
            }
        }
        return result;
    }

    /** What the asker may know: an answer that is under way, or a loss, shows as before. */
    private static RequestStage known(RequestStage stage) {
        return switch (stage) {
            case LOST -> RequestStage.SENT;
            case ANSWERED, REFUSED -> RequestStage.ACTED_ON;
            default -> stage;
        };
    }
}
