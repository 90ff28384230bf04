package org.tributary.insight.missed;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.tributary.insight.MissedConnection;
import org.tributary.insight.MissedConnection.HandOver;
import org.tributary.insight.MissedConnection.Proof;
import org.tributary.insight.Tried;
import org.tributary.insight.Tried.Verified;
import org.tributary.order.Reflex;
import org.tributary.quantity.AgencyId;
import org.tributary.quantity.Goods;
import org.tributary.quantity.SubjectId;
import org.tributary.run.Playback;

/**
 * Finds the missed connections of a recorded run: plays it once to see what went wrong and who held what, and again for
 * each set of hand-overs that might have helped. Not thread-safe; used once.
 */
public final class MissedConnections {
    /** How many harms at most are re-simulated, those that weigh most. Assumed; the rest is counted, not listed. */
    public static final int MOST_HARMS = 60;

    /** How many agencies at most are tried for one harm, the easiest first. Assumed. */
    private static final int MOST_AGENCIES = 2;

    private final Playback recorded;
    private final Resimulation resimulation;
    private final Candidates candidates;
    private final String folder;

    /**
     * What was found.
     *
     * @param missed verified missed connections, the largest harm averted first: people before goods, goods by their worth
     * @param harms how many harms there were
     * @param promising for how many of them the log alone shows hand-overs that might have helped
     * @param tried how many of these were re-simulated
     */
    public record Found(List<MissedConnection> missed, int harms, int promising, int tried) {
        /** Copies its list. */
        public Found {
            missed = List.copyOf(missed);
        }

        /** What to know about the list, as a sentence. */
        public String remark() {
            String looked =
                    "%d harms looked at; for %d of them the log shows hand-overs that might have averted them, %d of which were re-simulated."
                            .formatted(harms, promising, tried);
            return missed.isEmpty()
                    ? "No hand-over of existing leads is shown to have averted any harm: " + looked
                    : looked;
        }
    }

    /**
     * The missed connections of a recorded run.
     *
     * @param folder where the run is kept, as commands name it
     */
    public MissedConnections(Playback recorded, String folder) {
        this.recorded = recorded;
        this.resimulation = new Resimulation(recorded);
        this.folder = folder;
        var plan = recorded.plan();
        this.candidates = new Candidates(plan.scenario(), plan.ways().region(), plan.parameters());
    }

    /** Is told how far the search is; of trials that go on at a time, by several threads. */
    public interface Watch {
        /** Nobody. */
        Watch NONE = new Watch() {
            @Override
            public void begins(int harms) {}

            @Override
            public void tried() {}
        };

        /** So many harms will be tried. */
        void begins(int harms);

        /** One more was. */
        void tried();
    }

    /** A harm, and the hand-overs that might have averted it. */
    private record Promising(HarmDone harm, List<Connection> connections) {
        /** Those that are tried, in this order. */
        List<Connection> easiest() {
            return connections.subList(0, Math.min(MOST_AGENCIES, connections.size()));
        }
    }

    /**
     * Finds and verifies them.
     *
     * @param workers how many runs are played at a time
     * @param watch told how far it is
     * @param kept what came of candidates before; these are not tried again
     */
    public Found find(int workers, Watch watch, Kept kept) {
        recorded.play(candidates);
        List<Promising> promising = promising();
        List<Promising> tried = promising.subList(0, Math.min(MOST_HARMS, promising.size()));
        watch.begins(tried.size());
        var missed = new ArrayList<MissedConnection>();
        try (var crew = new Crew(workers)) {
            var trying = new Trying(crew, kept, tried);
            crew.all(tried, each -> {
                        Optional<MissedConnection> found = verified(trying, each);
                        watch.tried();
                        return found;
                    })
                    .forEach(found -> found.ifPresent(missed::add));
        }
        missed.sort(mostAvertedFirst());
        return new Found(missed, candidates.harms().size(), promising.size(), tried.size());
    }

    /**
     * What some hand-overs come to, listed or not.
     *
     * @param harm the harm that they are to avert
     * @param couldAct who acts by them
     * @param gone whether the harm is gone under the fortune of the record
     * @param before the headline measure under that fortune as it was, turned so that more is better; absent if it has none
     * @param after the same with the hand-overs
     * @param proof the same over keys of fortune
     * @param verified whether all conditions of a missed connection are met
     */
    public record Shown(
            MissedConnection.Harm harm,
            SubjectId subject,
            double amount,
            String unit,
            AgencyId couldAct,
            boolean gone,
            OptionalDouble before,
            OptionalDouble after,
            Proof proof,
            boolean verified) {}

    /**
     * Plays just these hand-overs, to one agency, against one harm.
     *
     * @param sequence the log entry of the harm
     * @throws IllegalArgumentException saying what is wrong, if there is no such harm or the receiver could not act on it
     */
    public Shown show(long sequence, List<HandOver> handOvers, int workers) {
        recorded.play(candidates);
        HarmDone harm = candidates.harms().stream()
                .filter(done -> done.sequence() == sequence)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "Log entry %d is no harm that a hand-over could avert.".formatted(sequence)));
        Opening opening = openingFor(harm, handOvers);
        Reflex reflex = reflex(harm, opening, handOvers);
        try (var crew = new Crew(workers)) {
            var verification = new Verification(resimulation, asItWas(crew));
            Arm before = resimulation.play(List.of(), List.of(), 0);
            Arm after = resimulation.play(handOvers, List.of(reflex), 0);
            Proof proof = verification
                    .overFortunes(harm.key(), handOvers, List.of(reflex))
                    .proof();
            boolean verified =
                    verification.verify(harm, handOvers, Optional.of(reflex)).isPresent();
            return new Shown(
                    harm.kind(),
                    harm.subject(),
                    harm.amount(),
                    harm.unit(),
                    opening.agency(),
                    !after.harms().contains(harm.key()),
                    before.headline(),
                    after.headline(),
                    proof,
                    verified);
        }
    }

    private Opening openingFor(HarmDone harm, List<HandOver> handOvers) {
        List<AgencyId> receivers =
                handOvers.stream().map(HandOver::to).distinct().toList();
        if (receivers.size() != 1) {
            throw new IllegalArgumentException("The hand-overs against one harm go to one agency, not to %s."
                    .formatted(receivers.isEmpty() ? "none" : receivers));
        }
        return candidates
                .opening(harm, receivers.get(0))
                .orElseThrow(() -> new IllegalArgumentException("%s could not have acted against %s of %s."
                        .formatted(receivers.get(0), harm.kind().word(), harm.subject())));
    }

    private List<Arm> asItWas(Crew crew) {
        List<Long> fortunes =
                LongStream.rangeClosed(1, Verification.FORTUNES).boxed().toList();
        return crew.all(fortunes, fortune -> resimulation.play(List.of(), List.of(), fortune));
    }

    private List<Promising> promising() {
        var result = new ArrayList<Promising>();
        for (HarmDone harm : candidates.harms()) {
            List<Connection> connections = candidates.of(harm);
            if (!connections.isEmpty()) {
                result.add(new Promising(harm, connections));
            }
        }
        result.sort(Comparator.comparing((Promising each) -> !each.harm().isOfPersons())
                .thenComparing(Comparator.comparingDouble((Promising each) -> worth(each.harm()))
                        .reversed())
                .thenComparingLong(each -> each.harm().sequence()));
        return result;
    }

    /** Tries candidates, those alone that were not tried before. */
    private final class Trying {
        private final Kept kept;
        /** Absent if nothing is left to try, so that what is done needs no further run. */
        private final Optional<Verification> verification;

        Trying(Crew crew, Kept kept, List<Promising> all) {
            this.kept = kept;
            boolean done = all.stream().allMatch(this::isDone);
            this.verification = done ? Optional.empty() : Optional.of(new Verification(resimulation, asItWas(crew)));
        }

        private boolean isDone(Promising promising) {
            for (Connection each : promising.easiest()) {
                Optional<Tried> before = kept.find(name(each));
                if (before.isEmpty() || before.get().verified().isPresent()) {
                    return before.isPresent();
                }
            }
            return true;
        }

        Optional<Verified> verify(Connection each) {
            String name = name(each);
            Optional<Tried> before = kept.find(name);
            if (before.isPresent()) {
                return before.get().verified();
            }
            Reflex reflex = reflex(each.harm(), each.opening(), each.handOvers());
            Optional<Verified> found =
                    verification.orElseThrow().verify(each.harm(), each.handOvers(), Optional.of(reflex));
            kept.add(new Tried(name, found));
            return found;
        }

        /** What tells a candidate from every other of the run. */
        private static String name(Connection each) {
            return each.harm().sequence() + " " + each.opening().act().name() + " "
                    + each.handOvers().stream().map(HandOvers::text).collect(Collectors.joining(" "));
        }
    }

    private Optional<MissedConnection> verified(Trying trying, Promising promising) {
        for (Connection each : promising.easiest()) {
            Optional<Verified> verified = trying.verify(each);
            if (verified.isPresent()) {
                return Optional.of(listed(each, verified.get()));
            }
        }
        return Optional.empty();
    }

    private Reflex reflex(HarmDone harm, Opening opening, List<HandOver> handOvers) {
        SubjectId subject = harm.subject();
        double after_h = candidates.decision_h(opening);
        return switch (opening.act()) {
            case SEARCH -> new Reflex.SearchAt(opening.agency(), subject, after_h, opening.place());
            case RAID -> new Reflex.RaidAtOnce(opening.agency(), subject, after_h);
            case CHARGE ->
                new Reflex.FormTeam(
                        opening.agency(),
                        subject,
                        after_h,
                        handOvers.stream().map(HandOver::from).distinct().toList());
        };
    }

    private MissedConnection listed(Connection connection, Verified verified) {
        HarmDone harm = connection.harm();
        return new MissedConnection(
                harm.kind(),
                harm.sequence(),
                harm.subject(),
                harm.place(),
                harm.at_h(),
                harm.amount(),
                harm.unit(),
                verified.averted() * harm.amount(),
                candidates.held(harm).stream()
                        .map(held -> new MissedConnection.Held(
                                held.agency(), held.lead().id(), held.since_h()))
                        .toList(),
                connection.handOvers(),
                connection.opening().agency(),
                connection.opening().acting_h(),
                verified.proof(),
                command(connection));
    }

    private String command(Connection connection) {
        var command = new StringBuilder("./tributary missed %s --harm %d"
                .formatted(folder, connection.harm().sequence()));
        for (HandOver each : connection.handOvers()) {
            command.append(" --hand-over ").append(HandOvers.text(each));
        }
        return command.toString();
    }

    private Comparator<MissedConnection> mostAvertedFirst() {
        return Comparator.comparing((MissedConnection each) -> !each.unit().equals(HarmDone.PERSONS))
                .thenComparing(Comparator.comparingDouble(this::worthAverted).reversed())
                .thenComparingLong(MissedConnection::sequence);
    }

    private double worthAverted(MissedConnection each) {
        HarmDone harm = candidates.harms().stream()
                .filter(done -> done.sequence() == each.sequence())
                .findFirst()
                .orElseThrow();
        return worth(harm) * each.averted() / harm.amount();
    }

    /** People by their number, goods in US dollars. */
    private double worth(HarmDone harm) {
        return harm.isOfPersons()
                ? harm.amount()
                : harm.amount() * usd(Objects.requireNonNull(harm.goods().orElse(null)));
    }

    private double usd(Goods goods) {
        return goods == Goods.CASH ? 1 : recorded.plan().parameters().value("value." + goods.word());
    }
}
