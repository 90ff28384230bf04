package org.tributary.insight.missed;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.LongStream;
import org.tributary.insight.MissedConnection;
import org.tributary.insight.MissedConnection.HandOver;
import org.tributary.insight.missed.Verification.Verdict;
import org.tributary.order.Reflex;
import org.tributary.quantity.Goods;
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

    /** A harm, and the hand-overs that might have averted it. */
    private record Promising(HarmDone harm, List<Connection> connections) {}

    /**
     * Finds and verifies them.
     *
     * @param workers how many runs are played at a time
     * @param progress told of each harm that was tried, with how many there are
     */
    public Found find(int workers, Consumer<String> progress) {
        recorded.play(candidates);
        List<Promising> promising = promising();
        List<Promising> tried = promising.subList(0, Math.min(MOST_HARMS, promising.size()));
        var missed = new ArrayList<MissedConnection>();
        if (!tried.isEmpty()) {
            try (var crew = new Crew(workers)) {
                List<Arm> asItWas = crew.all(
                        LongStream.rangeClosed(1, Verification.FORTUNES).boxed().toList(),
                        fortune -> resimulation.play(List.of(), List.of(), fortune));
                var verification = new Verification(resimulation, asItWas);
                crew.all(tried, each -> {
                            Optional<MissedConnection> found = verified(verification, each);
                            progress.accept(each.harm().key());
                            return found;
                        })
                        .forEach(found -> found.ifPresent(missed::add));
            }
        }
        missed.sort(mostAvertedFirst());
        return new Found(missed, candidates.harms().size(), promising.size(), tried.size());
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

    private Optional<MissedConnection> verified(Verification verification, Promising promising) {
        for (Connection each :
                promising.connections().stream().limit(MOST_AGENCIES).toList()) {
            Optional<Verdict> verdict =
                    verification.verify(each.harm(), each.handOvers(), Optional.of(reflex(each.opening(), each)));
            if (verdict.isPresent()) {
                return Optional.of(listed(each, verdict.get()));
            }
        }
        return Optional.empty();
    }

    private Reflex reflex(Opening opening, Connection connection) {
        var subject = connection.harm().subject();
        double after_h = candidates.decision_h(opening);
        return switch (opening.act()) {
            case SEARCH -> new Reflex.SearchAt(opening.agency(), subject, after_h, opening.place());
            case RAID -> new Reflex.RaidAtOnce(opening.agency(), subject, after_h);
            case CHARGE ->
                new Reflex.FormTeam(
                        opening.agency(),
                        subject,
                        after_h,
                        connection.handOvers().stream()
                                .map(HandOver::from)
                                .distinct()
                                .toList());
        };
    }

    private MissedConnection listed(Connection connection, Verdict verdict) {
        HarmDone harm = connection.harm();
        return new MissedConnection(
                harm.kind(),
                harm.sequence(),
                harm.subject(),
                harm.place(),
                harm.at_h(),
                harm.amount(),
                harm.unit(),
                verdict.averted() * harm.amount(),
                candidates.held(harm).stream()
                        .map(held -> new MissedConnection.Held(
                                held.agency(), held.lead().id(), held.since_h()))
                        .toList(),
                connection.handOvers(),
                connection.opening().agency(),
                connection.opening().acting_h(),
                verdict.proof(),
                command(connection));
    }

    private String command(Connection connection) {
        var command = new StringBuilder("tributary missed %s --harm %d"
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
