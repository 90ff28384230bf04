package org.tributary.exercise;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tributary.cooperation.ChannelKind;
import org.tributary.cooperation.SharingRule;
import org.tributary.cooperation.Term;
import org.tributary.order.Order;
import org.tributary.picture.AgencyPicture;
import org.tributary.picture.CaseNotice;
import org.tributary.picture.CaseView;
import org.tributary.picture.CooperationPicture;
import org.tributary.picture.MoneyPicture;
import org.tributary.picture.Suspect;
import org.tributary.picture.UnitView;
import org.tributary.picture.Waiting;
import org.tributary.quantity.AgencyId;
import org.tributary.quantity.Country;
import org.tributary.quantity.LeadId;
import org.tributary.quantity.PlaceId;
import org.tributary.quantity.Power;
import org.tributary.quantity.Presence;
import org.tributary.quantity.SeatId;
import org.tributary.quantity.SourceClass;
import org.tributary.quantity.SubjectId;
import org.tributary.quantity.SubjectKind;
import org.tributary.scenario.Text;

/**
 * Everything that leaves for one seat, and for one person of it. It holds no more than the seat may know: its numbers, its
 * counts and the order of its lists depend on nothing else. Immutable. Times are hours since STARTEX.
 *
 * @param number grows with each change of this seat's view
 * @param brief what the seat reads first: its own and what all read
 * @param agencies the seat's own, in the scenario's order
 * @param directory every agency of every seat, in the scenario's order
 * @param channels the channels agreed, in the scenario's order
 * @param agreementsInForce what else is agreed, in the order in which it came into force
 * @param inbox newest first
 * @param orders of the seat, newest first
 * @param drafts on the seat's sheet, in the order in which they were put there
 * @param results what the seat knows of the play since its last stop, oldest first
 * @param decisions_h when ministers meet, earliest first
 * @param standing how own agencies stand to partners
 * @param heldByOthers places where somebody other than the government must consent, by name
 * @param guide what to do first, most pressing first
 */
public record SeatView(
        long number,
        Header exercise,
        SeatHead seat,
        You you,
        boolean ready,
        Text brief,
        List<AgencyView> agencies,
        Law law,
        List<Entry> directory,
        List<Way> channels,
        List<Term> agreementsInForce,
        List<Mail> inbox,
        List<Given> orders,
        List<Drafted> drafts,
        List<Result> results,
        List<Double> decisions_h,
        List<CooperationPicture.Standing> standing,
        MoneyPicture money,
        List<PlaceId> heldByOthers,
        List<Hint> guide) {

    /** The same with another guide. */
    SeatView with(List<Hint> other) {
        return new SeatView(
                number,
                exercise,
                seat,
                you,
                ready,
                brief,
                agencies,
                law,
                directory,
                channels,
                agreementsInForce,
                inbox,
                orders,
                drafts,
                results,
                decisions_h,
                standing,
                money,
                heldByOthers,
                other);
    }

    /** The same for that reader at that time, under that number. */
    SeatView with(long other, Header header, You reader) {
        return new SeatView(
                other,
                header,
                seat,
                reader,
                ready,
                brief,
                agencies,
                law,
                directory,
                channels,
                agreementsInForce,
                inbox,
                orders,
                drafts,
                results,
                decisions_h,
                standing,
                money,
                heldByOthers,
                guide);
    }

    /**
     * The seat.
     *
     * @param ledBy {@code people}, or the name of a doctrine
     */
    public record SeatHead(SeatId id, Country country, List<AgencyId> agencies, List<Member> people, String ledBy) {}

    /**
     * Somebody of the seat.
     *
     * @param here whether he or she joined
     */
    public record Member(PersonId person, String name, boolean lead, boolean here) {}

    /** Who reads this. */
    public record You(PersonId person, String name, boolean lead, String language) {}

    /** What beliefs suffice for, 0 to 1. */
    public record Law(double actionable, double warrant) {}

    /**
     * One of the seat's agencies.
     *
     * @param backlog leads that wait for an analyst
     * @param beliefs by subject name
     * @param leads all that its analysts have read, newest first
     * @param units in the scenario's order
     */
    public record AgencyView(
            AgencyId id,
            String name,
            Country country,
            PlaceId base,
            List<Power> powers,
            int backlog,
            List<BeliefView> beliefs,
            List<LeadView> leads,
            List<UnitView> units,
            List<SharingRule> rules,
            List<AgencyPicture.PlannedRaid> raids,
            List<AgencyPicture.Post> posts,
            List<Suspect> suspects,
            List<Waiting> waiting,
            List<CaseView> cases,
            List<CaseNotice> notices) {}

    /**
     * What an agency believes of a subject.
     *
     * @param nats the best lead of each source class, as log-likelihood ratios
     * @param seen_h when surveillance last looked; empty if never
     */
    public record BeliefView(
            SubjectId subject,
            SubjectKind kind,
            PlaceId place,
            double probability,
            Map<String, Double> nats,
            double updated_h,
            Optional<Presence> seen,
            Optional<Double> seen_h) {}

    /**
     * A lead that an agency's analysts have read.
     *
     * @param got_h when they had read it
     * @param from who passed it on; empty if it arose here
     * @param sharedWith to whom this agency sent it, in order
     */
    public record LeadView(
            LeadId id,
            SubjectId subject,
            SubjectKind kind,
            PlaceId place,
            SourceClass source,
            String grade,
            AgencyId origin,
            double observed_h,
            double got_h,
            Optional<AgencyId> from,
            List<AgencyId> sharedWith) {}

    /** An agency as everybody knows it. */
    public record Entry(AgencyId id, String name, Country country, SeatId seat, PlaceId base, List<Power> powers) {}

    /** An agreed channel. */
    public record Way(ChannelKind kind, List<AgencyId> members) {}

    /**
     * Something that came in.
     *
     * @param number by seat, from 1
     * @param kind inject, request, proposal, agreement, training, lead, letter or answer
     * @param from an agency, or who seems to send an inject
     * @param to an agency of this seat, or the seat
     * @param text what it says; of what has no text of its own, none
     * @param values what it is about, by name
     * @param open whether it still waits for an answer
     * @param ref the id by which an order answers it
     */
    public record Mail(
            int number,
            String kind,
            double at_h,
            String from,
            String to,
            Optional<SubjectId> subject,
            Optional<Text> text,
            Map<String, Object> values,
            Optional<Double> answerBy_h,
            boolean open,
            Optional<String> ref) {

        /** The same, which waits for an answer. */
        Mail stillOpen() {
            return new Mail(number, kind, at_h, from, to, subject, text, values, answerBy_h, true, ref);
        }
    }

    /**
     * An order that the seat gave.
     *
     * @param number by seat, from 1
     * @param at_h the time in the world
     * @param reason why it was refused; empty if it was not
     * @param by who sent it; empty if a doctrine did
     * @param savedAt when it was on the disk, by the server's clock
     */
    public record Given(
            int number,
            int stop,
            double at_h,
            Order order,
            boolean accepted,
            Optional<String> reason,
            Optional<PersonId> by,
            Optional<Instant> savedAt) {

        /** The same, with another number of its stop. */
        Given atStop(int other) {
            return new Given(number, other, at_h, order, accepted, reason, by, savedAt);
        }
    }

    /** An order on the seat's sheet. */
    public record Drafted(String id, Order order, PersonId by) {}

    /**
     * Something that happened and that the seat knows.
     *
     * @param kind as logs name it: {@code raid-struck}
     * @param agencies those of the seat that know it
     * @param values what is to be said of it, by name
     */
    public record Result(
            double at_h, Optional<PlaceId> place, String kind, List<AgencyId> agencies, Map<String, Object> values) {}

    /** Something to do, as a code for the catalogues and what is to be put in. */
    public record Hint(String code, Map<String, Object> values) {}
}
