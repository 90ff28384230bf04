package org.tributary.model.intelligence;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.tributary.chance.Chance;
import org.tributary.chance.Draws;
import org.tributary.chance.LogNormal;
import org.tributary.chance.Purpose;
import org.tributary.cooperation.ChannelKind;
import org.tributary.cooperation.Lead;
import org.tributary.event.Audience;
import org.tributary.event.Happening;
import org.tributary.event.Happening.Loss;
import org.tributary.event.Happening.Sending;
import org.tributary.model.clockwork.Phase;
import org.tributary.model.clockwork.Wake;
import org.tributary.model.clockwork.World;
import org.tributary.model.intelligence.Papers.Paper;
import org.tributary.quantity.AgencyId;
import org.tributary.quantity.SubjectId;

/**
 * The channels: a copy takes its time, may be refused or lost, and may leak where it arrives.
 *
 * <p>Draws are keyed by lead and receiver, so that a copy fares alike in two runs in which both send it.
 */
public final class Messages {

    /** Told when somebody warned a syndicate. */
    @FunctionalInterface
    public interface LeakListener {
        /** A lead about this subject was told to the syndicate; the event is the cause of what follows. */
        void leaked(SubjectId subject, long cause);
    }

    private record Terms(
            LogNormal delay_h, double shortest_h, double longest_h, double refusal, double loss, double capacity) {}

    /** A copy on its way, with its keys. */
    private record Copy(
            Desk from,
            Desk to,
            ChannelKind channel,
            Paper paper,
            Happening.Sending sending,
            double sent_h,
            long leadKey) {
        Lead lead() {
            return paper.lead();
        }

        Relation relation() {
            return from.relationTo(to);
        }
    }

    private static final double HOURS_A_DAY = 24;

    private final World world;
    private final LeakListener leaks;
    private final Relations relations;
    private final Map<AgencyId, Double> leakProbability;
    private final Map<ChannelKind, Terms> terms = new EnumMap<>(ChannelKind.class);
    private final Map<AgencyId, Desk> desks = new HashMap<>();
    private final Papers papers = new Papers();
    private final Map<String, Double> free_h = new HashMap<>();
    private final LogNormal leakDelay_h;
    private final double leakLearned;

    /** Channels among strangers, who delay and refuse as the channels' table says. */
    public Messages(World world, Map<AgencyId, Double> leakProbability, LeakListener leaks) {
        this(world, leakProbability, leaks, Relations.STRANGERS);
    }

    /**
     * Channels among desks that announce themselves.
     *
     * @param leakProbability the chance that a lead received there is told to the syndicate, by agency
     * @param relations how agencies stand to each other, and who is told what changes it
     */
    public Messages(World world, Map<AgencyId, Double> leakProbability, LeakListener leaks, Relations relations) {
        this.world = world;
        this.leaks = leaks;
        this.relations = relations;
        this.leakLearned = world.parameter("trust.leak-learned");
        this.leakProbability = leakProbability;
        this.leakDelay_h = LogNormal.of(world.parameter("leak.delay-median"), world.parameter("leak.delay-p95"), 0);
        for (ChannelKind kind : ChannelKind.values()) {
            String name = "channel." + kind.word() + ".";
            terms.put(
                    kind,
                    new Terms(
                            LogNormal.of(
                                    world.parameter(name + "delay-median"),
                                    world.parameter(name + "delay-p95"),
                                    world.parameter(name + "delay-min")),
                            world.parameter(name + "delay-min"),
                            world.parameter(name + "delay-p95"),
                            world.parameter(name + "refusal"),
                            world.parameter(name + "loss"),
                            world.parameter(name + "capacity")));
        }
    }

    /** Opens the channels to a desk, and says how likely it leaks a lead received, 0 to 1. */
    double open(Desk desk) {
        desks.put(desk.id(), desk);
        return leakProbability.getOrDefault(desk.id(), 0.0);
    }

    /** Sends a copy of a lead. */
    public void send(Desk from, AgencyId to, ChannelKind channel, Lead lead, Sending sending, long cause) {
        send(from, desk(to), channel, papers.of(lead), Chance.keyOf(lead.id()), sending, cause);
    }

    /** Sends a copy of a lead whose key is known. */
    void send(Desk from, Desk to, ChannelKind channel, Paper paper, long leadKey, Sending sending, long cause) {
        send(new Copy(from, to, channel, paper, sending, world.now_h(), leadKey), cause);
    }

    private void send(Copy copy, long cause) {
        Lead lead = copy.lead();
        AgencyId from = copy.from().id();
        AgencyId to = copy.to().id();
        long sent = world.record(
                null,
                copy.from().audience(),
                cause,
                new Happening.LeadSent(from, to, copy.channel(), lead.id(), lead.subject(), copy.sending()));
        Terms term = term(copy.channel());
        double arrives_h = copy.sent_h() + delay_h(term, copy.relation(), draws(Purpose.CHANNEL_DELAY, copy));
        boolean refused = happens(Purpose.CHANNEL_REFUSAL, copy, refusal(term, copy.relation()));
        boolean lost = happens(Purpose.CHANNEL_LOSS, copy, term.loss());
        int index = world.clockwork().newIndex();
        if (refused || lost) {
            Loss loss = refused ? Loss.REFUSED : Loss.LOST;
            world.clockwork().at(arrives_h, Phase.ARRIVAL, index, () -> {
                world.record(
                        null,
                        Audience.EXCON,
                        sent,
                        new Happening.LeadLost(from, to, copy.channel(), lead.id(), lead.subject(), loss));
                return Wake.USED;
            });
        } else {
            world.clockwork().at(arrives_h, Phase.ARRIVAL, index, () -> {
                arrive(copy, sent);
                return Wake.USED;
            });
        }
    }

    /** Sends a copy that goes with a request or its answer, and takes as long and fares as these do. */
    public void sendWith(Desk from, AgencyId to, ChannelKind channel, Lead lead, double delay_h, long cause) {
        var copy = new Copy(
                from, desk(to), channel, papers.of(lead), Sending.ON_REQUEST, world.now_h(), Chance.keyOf(lead.id()));
        long sent = world.record(
                null,
                from.audience(),
                cause,
                new Happening.LeadSent(from.id(), to, channel, lead.id(), lead.subject(), Sending.ON_REQUEST));
        world.clockwork()
                .at(world.now_h() + delay_h, Phase.ARRIVAL, world.clockwork().newIndex(), () -> {
                    arrive(copy, sent);
                    return Wake.USED;
                });
    }

    /** When a request that is ready now gets its turn at a channel that passes so many a day. */
    public double turn_h(ChannelKind channel, AgencyId from, AgencyId to) {
        boolean inOrder = from.compareTo(to) <= 0;
        String door = channel.word() + " " + (inOrder ? from : to) + " " + (inOrder ? to : from);
        double turn_h = Math.max(world.now_h(), free_h.getOrDefault(door, 0.0));
        free_h.put(door, turn_h + HOURS_A_DAY / term(channel).capacity());
        return turn_h;
    }

    /** What a channel hardly ever exceeds: the 95th percentile of its delay. */
    public double longDelay_h(ChannelKind channel) {
        return term(channel).longest_h();
    }

    /** The chance that a channel refuses, where trust is half. */
    public double refusal(ChannelKind channel) {
        return term(channel).refusal();
    }

    /** The chance that a channel loses what it carries. */
    public double loss(ChannelKind channel) {
        return term(channel).loss();
    }

    /** How long an urgent staff message takes by a channel; the same law as a lead's. */
    public double staffDelay_h(ChannelKind channel, String messageName, AgencyId from, AgencyId to) {
        Draws draws = world.chance().draws(Purpose.CHANNEL_DELAY, Chance.keyOf(messageName), Chance.keyOf(to));
        return delay_h(term(channel), relations.between(from, to), draws);
    }

    /** Who trained together is faster; the shortest delay of a channel is what it is. */
    private static double delay_h(Terms term, Relation relation, Draws draws) {
        return Math.max(term.shortest_h(), draws.logNormal(term.delay_h()) * relation.delayFactor());
    }

    /** The sender's desk refuses the more readily, the less it trusts the receiver. */
    private static double refusal(Terms term, Relation relation) {
        return Math.min(1, term.refusal() * relation.refusalFactor());
    }

    private void arrive(Copy copy, long sent) {
        Lead lead = copy.lead();
        Desk from = copy.from();
        Desk receiver = copy.to();
        long received = world.record(
                null,
                from.audienceWith(receiver),
                sent,
                new Happening.LeadReceived(
                        from.id(), receiver.id(), copy.channel(), lead.id(), lead.subject(), copy.sent_h()));
        copy.relation().leadArrived(received);
        receiver.receive(copy.paper(), copy.sending(), received);
        if (from.agency().country() != receiver.agency().country()) {
            maybeLeak(copy, received);
        }
    }

    private void maybeLeak(Copy copy, long received) {
        AgencyId receiver = copy.to().id();
        if (!happens(Purpose.LEAK, copy, copy.to().leakProbability())) {
            return;
        }
        Lead lead = copy.lead();
        double told_h = world.now_h() + draws(Purpose.LEAK_DELAY, copy).logNormal(leakDelay_h);
        world.clockwork().at(told_h, Phase.ARRIVAL, world.clockwork().newIndex(), () -> {
            long leaked = world.record(
                    lead.place(),
                    Audience.EXCON,
                    received,
                    new Happening.LeadLeaked(receiver, lead.id(), lead.subject()));
            leaks.leaked(lead.subject(), leaked);
            if (happens(Purpose.LEAK_LEARNED, copy, leakLearned)) {
                copy.relation().leadLeaked(leaked);
            }
            return Wake.USED;
        });
    }

    /** Asks chance only where it has a say; each copy's draws are its own, so none is missed. */
    private boolean happens(Purpose purpose, Copy copy, double probability) {
        return probability > 0 && draws(purpose, copy).happens(probability);
    }

    private Draws draws(Purpose purpose, Copy copy) {
        return world.chance().draws(purpose, copy.leadKey(), copy.to().key());
    }

    private Terms term(ChannelKind kind) {
        return java.util.Objects.requireNonNull(terms.get(kind));
    }

    /** How one desk's agency stands to another's. */
    Relation relation(Desk one, Desk other) {
        return relations.between(one.id(), other.id());
    }

    /** The papers that go to and fro. */
    Papers papers() {
        return papers;
    }

    /** The desk of an agency. */
    Desk desk(AgencyId agency) {
        return java.util.Objects.requireNonNull(desks.get(agency), () -> "no desk of " + agency);
    }
}
