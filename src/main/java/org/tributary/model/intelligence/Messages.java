package org.tributary.model.intelligence;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.tributary.chance.Chance;
import org.tributary.chance.Draws;
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

    private record Terms(double min_h, double median_h, double p95_h, double refusal, double loss) {}

    private final World world;
    private final LeakListener leaks;
    private final Map<AgencyId, Double> leakProbability;
    private final Map<ChannelKind, Terms> terms = new EnumMap<>(ChannelKind.class);
    private final Map<AgencyId, Desk> desks = new HashMap<>();
    private final double leakMedian_h;
    private final double leakP95_h;

    /**
     * Channels among desks that announce themselves.
     *
     * @param leakProbability the chance that a lead received there is told to the syndicate, by agency
     */
    public Messages(World world, Map<AgencyId, Double> leakProbability, LeakListener leaks) {
        this.world = world;
        this.leaks = leaks;
        this.leakProbability = leakProbability;
        this.leakMedian_h = world.parameter("leak.delay-median");
        this.leakP95_h = world.parameter("leak.delay-p95");
        for (ChannelKind kind : ChannelKind.values()) {
            String name = "channel." + kind.word() + ".";
            terms.put(
                    kind,
                    new Terms(
                            world.parameter(name + "delay-min"),
                            world.parameter(name + "delay-median"),
                            world.parameter(name + "delay-p95"),
                            world.parameter(name + "refusal"),
                            world.parameter(name + "loss")));
        }
    }

    void open(Desk desk) {
        desks.put(desk.id(), desk);
    }

    /** Sends a copy of a lead. */
    public void send(Desk from, AgencyId to, ChannelKind channel, Lead lead, Sending sending, long cause) {
        Audience both = Audience.of(from.id(), to);
        long sent = world.record(
                null, both, cause, new Happening.LeadSent(from.id(), to, channel, lead.id(), lead.subject(), sending));
        double sent_h = world.now_h();
        Terms term = term(channel);
        long leadKey = Chance.keyOf(lead.id());
        long toKey = Chance.keyOf(to);
        double arrives_h = sent_h
                + draws(Purpose.CHANNEL_DELAY, leadKey, toKey).logNormal(term.median_h(), term.p95_h(), term.min_h());
        boolean refused = draws(Purpose.CHANNEL_REFUSAL, leadKey, toKey).happens(term.refusal());
        boolean lost = draws(Purpose.CHANNEL_LOSS, leadKey, toKey).happens(term.loss());
        int index = world.clockwork().newIndex();
        world.clockwork().at(arrives_h, Phase.ARRIVAL, index, () -> {
            if (refused || lost) {
                Loss loss = refused ? Loss.REFUSED : Loss.LOST;
                world.record(
                        null,
                        Audience.EXCON,
                        sent,
                        new Happening.LeadLost(from.id(), to, channel, lead.id(), lead.subject(), loss));
            } else {
                arrive(from, to, channel, lead, sending, sent, sent_h);
            }
            return Wake.USED;
        });
    }

    /** How long an urgent staff message takes by a channel; the same law as a lead's. */
    public double staffDelay_h(ChannelKind channel, String messageName, AgencyId to) {
        Terms term = term(channel);
        return draws(Purpose.CHANNEL_DELAY, Chance.keyOf(messageName), Chance.keyOf(to))
                .logNormal(term.median_h(), term.p95_h(), term.min_h());
    }

    private void arrive(
            Desk from, AgencyId to, ChannelKind channel, Lead lead, Sending sending, long sent, double sent_h) {
        Desk receiver = desk(to);
        long received = world.record(
                null,
                Audience.of(from.id(), to),
                sent,
                new Happening.LeadReceived(from.id(), to, channel, lead.id(), lead.subject(), sent_h));
        receiver.receive(lead, sending, received);
        if (from.agency().country() != receiver.agency().country()) {
            maybeLeak(receiver, lead, received);
        }
    }

    private void maybeLeak(Desk receiver, Lead lead, long received) {
        long leadKey = Chance.keyOf(lead.id());
        long toKey = Chance.keyOf(receiver.id());
        double probability = leakProbability.getOrDefault(receiver.id(), 0.0);
        if (!draws(Purpose.LEAK, leadKey, toKey).happens(probability)) {
            return;
        }
        double told_h =
                world.now_h() + draws(Purpose.LEAK_DELAY, leadKey, toKey).logNormal(leakMedian_h, leakP95_h, 0);
        world.clockwork().at(told_h, Phase.ARRIVAL, world.clockwork().newIndex(), () -> {
            long leaked = world.record(
                    lead.place(),
                    Audience.EXCON,
                    received,
                    new Happening.LeadLeaked(receiver.id(), lead.id(), lead.subject()));
            leaks.leaked(lead.subject(), leaked);
            return Wake.USED;
        });
    }

    private Draws draws(Purpose purpose, long leadKey, long toKey) {
        return world.chance().draws(purpose, leadKey, toKey);
    }

    private Terms term(ChannelKind kind) {
        return java.util.Objects.requireNonNull(terms.get(kind));
    }

    private Desk desk(AgencyId agency) {
        return java.util.Objects.requireNonNull(desks.get(agency), () -> "no desk of " + agency);
    }
}
