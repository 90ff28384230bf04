package org.tributary.model;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.tributary.cooperation.AgencyEntry;
import org.tributary.cooperation.AgreementProposal;
import org.tributary.cooperation.ChannelKind;
import org.tributary.cooperation.Request;
import org.tributary.cooperation.Term;
import org.tributary.model.clockwork.World;
import org.tributary.model.intelligence.Desk;
import org.tributary.model.intelligence.Messages;
import org.tributary.model.liaison.CommandPosts;
import org.tributary.model.liaison.JointTrainings;
import org.tributary.model.liaison.LentUnits;
import org.tributary.model.liaison.Liaison;
import org.tributary.model.liaison.Mail;
import org.tributary.model.liaison.Requests;
import org.tributary.model.liaison.Treaties;
import org.tributary.model.police.Unit;
import org.tributary.order.Answer;
import org.tributary.order.Order;
import org.tributary.picture.CooperationPicture;
import org.tributary.quantity.AgencyId;
import org.tributary.quantity.Power;

/** Carries out the orders that pass between agencies, and shows a seat what waits between it and the others. */
final class CooperationOrders {
    private static final int LONGEST_TRAINING_DAYS = 60;
    private static final int MOST_TERMS = 10;
    private static final int LONGEST_LOAN_DAYS = 365;
    private static final int LONGEST_TEXT = 2000;
    private static final Set<ChannelKind> AGREEABLE =
            EnumSet.complementOf(EnumSet.of(ChannelKind.DOMESTIC, ChannelKind.RADIO));

    private final World world;
    private final Messages messages;
    private final Liaison liaison;
    private final JointTrainings trainings;
    private final Requests requests;
    private final List<AgencyEntry> directory;
    private final Treaties treaties;
    private final CommandPosts posts;
    private final LentUnits lending;
    private final Mail mail;
    private final Map<String, Integer> counts = new HashMap<>();

    CooperationOrders(
            World world,
            Messages messages,
            Liaison liaison,
            JointTrainings trainings,
            Requests requests,
            List<AgencyEntry> directory,
            Treaties treaties,
            CommandPosts posts,
            LentUnits lending,
            Mail mail) {
        this.world = world;
        this.messages = messages;
        this.liaison = liaison;
        this.trainings = trainings;
        this.requests = requests;
        this.directory = directory;
        this.treaties = treaties;
        this.posts = posts;
        this.lending = lending;
        this.mail = mail;
    }

    /** What passes between two agencies is named by its kind and their own count, so that other events do not rename it. */
    private String nameOf(String kind, AgencyId from, AgencyId to) {
        String pair = "%s/%s/%s".formatted(from, kind, to);
        return pair + "/" + counts.merge(pair, 1, Integer::sum);
    }

    /** Offers joint training by the fastest channel, or begins it. */
    Optional<String> trainJointly(Order.TrainJointly order, Optional<ChannelKind> fastest, long cause) {
        if (fastest.isEmpty() || order.partner().equals(order.agency())) {
            return Optional.of("no channel joins %s and %s".formatted(order.agency(), order.partner()));
        }
        if (order.days() < 1 || order.days() > LONGEST_TRAINING_DAYS) {
            return Optional.of(
                    "joint training lasts 1 to %d days, not %d".formatted(LONGEST_TRAINING_DAYS, order.days()));
        }
        if (!trainings.canTrain(order.agency())) {
            return Optional.of(order.agency() + " has no unit free to train");
        }
        String name = nameOf("training", order.agency(), order.partner());
        double delay_h = messages.staffDelay_h(fastest.get(), name, order.agency(), order.partner());
        trainings.order(order.agency(), order.partner(), order.days(), delay_h, cause);
        return Optional.empty();
    }

    /** Begins a request for information; the channel was checked before. */
    Optional<String> request(Order.RequestInformation order, long cause) {
        if (order.subject().isEmpty() && order.place().isEmpty()) {
            return Optional.of("a request for information names a subject or a place");
        }
        double deadline_h = order.deadline_h().orElse(requests.usualDeadline_h(order.channel()));
        return begin(
                new Request(
                        requests.nextId(order.agency()),
                        order.agency(),
                        order.partner(),
                        order.channel(),
                        Request.Wish.INFORMATION,
                        order.subject(),
                        order.place(),
                        deadline_h),
                cause);
    }

    /** Begins a request for assistance; the channel was checked before. */
    Optional<String> request(Order.RequestAssistance order, long cause) {
        if (order.what() == Request.Wish.INFORMATION) {
            return Optional.of("information is asked for by request-information");
        }
        boolean needsSubject = order.what() == Request.Wish.WATCH || order.what() == Request.Wish.RAID;
        if (needsSubject && order.subject().isEmpty()) {
            return Optional.of(
                    "a request to %s names a subject".formatted(order.what().word()));
        }
        return begin(
                new Request(
                        requests.nextId(order.agency()),
                        order.agency(),
                        order.partner(),
                        order.channel(),
                        order.what(),
                        order.subject(),
                        order.place(),
                        order.until_h()),
                cause);
    }

    private Optional<String> begin(Request request, long cause) {
        if (!(request.deadline_h() > world.now_h())) {
            return Optional.of("the deadline %s has passed".formatted(request.deadline_h()));
        }
        requests.ask(request, cause);
        return Optional.empty();
    }

    /** Answers a request that lies on the agency's desk. */
    Optional<String> answer(Order.AnswerRequest order, long cause) {
        if (requests.findWaiting(order.agency(), order.request()).isEmpty()) {
            return Optional.of("%s holds no open request %s".formatted(order.agency(), order.request()));
        }
        if (order.answer() == Answer.DECLINED) {
            requests.decline(order.request(), order.reason().orElse("no reason given"), cause);
        } else {
            requests.answer(order.request(), order.leads(), cause);
        }
        return Optional.empty();
    }

    /** Proposes an agreement for the next decision point. */
    Optional<String> propose(Order.ProposeAgreement order, AgencyEntry proposer, long cause) {
        if (treaties.decisionsToCome().isEmpty()) {
            return Optional.of("no ministers meet any more to decide on agreements");
        }
        if (order.terms().isEmpty() || order.terms().size() > MOST_TERMS) {
            return Optional.of("an agreement has 1 to %d terms".formatted(MOST_TERMS));
        }
        for (Term term : order.terms()) {
            Optional<String> refusal = checkedTerm(term, proposer);
            if (refusal.isPresent()) {
                return refusal;
            }
        }
        treaties.propose(order.agency(), order.terms(), partner -> proposalDelay_h(order.agency(), partner), cause);
        return Optional.empty();
    }

    private Optional<String> checkedTerm(Term term, AgencyEntry proposer) {
        for (AgencyId member : term.members()) {
            if (directory.stream().noneMatch(entry -> entry.id().equals(member))) {
                return Optional.of("there is no agency " + member);
            }
        }
        boolean takesPart = term.members().contains(proposer.id());
        if (!takesPart || treaties.countriesOf(term.members()).size() < 2) {
            return Optional.of(
                    "%s proposes a term among itself and agencies of other countries".formatted(proposer.id()));
        }
        boolean ofCountries = term.kind() == Term.Kind.PURSUIT || term.kind() == Term.Kind.EXTRADITION;
        if (ofCountries && !proposer.may(Power.PRESS)) {
            return Optional.of(proposer.id() + " does not speak for its country");
        }
        if (term.kind() == Term.Kind.CHANNEL
                && term.channel().filter(channel -> AGREEABLE.contains(channel)).isEmpty()) {
            return Optional.of("a term on a channel says which one, and not %s"
                    .formatted(term.channel().map(ChannelKind::word).orElse("none")));
        }
        int days = term.days().orElse(0);
        if (term.kind() == Term.Kind.JOINT_TRAINING && (days < 1 || days > LONGEST_TRAINING_DAYS)) {
            return Optional.of("joint training lasts 1 to %d days, not %d".formatted(LONGEST_TRAINING_DAYS, days));
        }
        return Optional.empty();
    }

    /** By the fastest channel that joins the two, or from desk to desk. */
    private double proposalDelay_h(AgencyId from, AgencyId to) {
        ChannelKind channel =
                treaties.get().first(from, to, OrderDesk.FASTEST_FIRST).orElse(ChannelKind.NATIONAL_DESK);
        return messages.staffDelay_h(channel, nameOf("agreement", from, to), from, to);
    }

    /** Answers a proposed agreement. */
    Optional<String> answer(Order.AnswerAgreement order, long cause) {
        return treaties.answer(order.agency(), order.agreement(), order.answer(), cause);
    }

    /** Opens a joint command post. */
    Optional<String> open(Order.OpenCommandPost order, AgencyEntry agency, long cause) {
        if (order.partners().isEmpty()) {
            return Optional.of("a command post is opened with one or several partners");
        }
        var place = world.region().find(order.place());
        if (place.isEmpty() || !place.get().liesIn(agency.country())) {
            return Optional.of("%s does not lie in %s"
                    .formatted(order.place(), agency.country().englishName()));
        }
        for (AgencyId partner : order.partners()) {
            if (partner.equals(agency.id()) || !treaties.get().agreed(Term.Kind.COMMAND_POST, agency.id(), partner)) {
                return Optional.of("no command post is agreed between %s and %s".formatted(agency.id(), partner));
            }
        }
        posts.open(agency.id(), order.partners(), order.place(), cause);
        return Optional.empty();
    }

    /** Lends a unit that the order desk has found free. */
    Optional<String> lend(Order.LendUnit order, Unit unit, @Nullable Desk partner, long cause) {
        if (partner == null || !treaties.get().agreed(Term.Kind.LENT_UNITS, order.agency(), order.partner())) {
            return Optional.of(
                    "no lending of units is agreed between %s and %s".formatted(order.agency(), order.partner()));
        }
        if (order.days() < 1 || order.days() > LONGEST_LOAN_DAYS) {
            return Optional.of("a unit is lent for 1 to %d days, not %d".formatted(LONGEST_LOAN_DAYS, order.days()));
        }
        lending.lend(unit, partner, order.days(), cause);
        return Optional.empty();
    }

    /** Sends a text by the fastest channel. */
    Optional<String> write(Order.SendMessage order, Optional<ChannelKind> fastest, long cause) {
        if (fastest.isEmpty() || order.to().equals(order.agency())) {
            return Optional.of("no channel joins %s and %s".formatted(order.agency(), order.to()));
        }
        if (order.text().isBlank() || order.text().length() > LONGEST_TEXT) {
            return Optional.of("a message has 1 to %d characters".formatted(LONGEST_TEXT));
        }
        String name = nameOf("message", order.agency(), order.to());
        double delay_h = messages.staffDelay_h(fastest.get(), name, order.agency(), order.to());
        mail.send(order.agency(), order.to(), order.text(), delay_h, cause);
        return Optional.empty();
    }

    /** What the agencies of a seat see. */
    CooperationPicture of(List<Desk> desks) {
        return of(desks, mail::take);
    }

    /** The same with letters left where they are. */
    CooperationPicture seenBy(List<Desk> desks) {
        return of(desks, mail::waitingFor);
    }

    private CooperationPicture of(List<Desk> desks, Function<AgencyId, List<CooperationPicture.Letter>> mailbox) {
        var partners = new ArrayList<CooperationPicture.Standing>();
        var offers = new ArrayList<CooperationPicture.TrainingOffer>();
        var waiting = new ArrayList<Request>();
        var asked = new ArrayList<CooperationPicture.OwnRequest>();
        var agreements = new ArrayList<CooperationPicture.AgreementOffer>();
        var proposed = new ArrayList<AgreementProposal>();
        var letters = new ArrayList<CooperationPicture.Letter>();
        for (Desk desk : desks) {
            partners.addAll(liaison.standings(desk.id(), directory, treaties.get()));
            offers.addAll(trainings.waitingAt(desk.id()));
            waiting.addAll(requests.waitingAt(desk.id()));
            asked.addAll(requests.askedBy(desk.id()));
            for (AgreementProposal proposal : treaties.waitingAt(desk.id())) {
                agreements.add(new CooperationPicture.AgreementOffer(desk.id(), proposal));
            }
            letters.addAll(mailbox.apply(desk.id()));
            proposed.addAll(treaties.proposedBy(desk.id()));
        }
        return new CooperationPicture(
                partners, offers, waiting, asked, agreements, proposed, letters, treaties.decisionsToCome());
    }
}
