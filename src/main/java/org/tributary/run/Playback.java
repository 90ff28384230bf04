package org.tributary.run;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tributary.chance.Chance;
import org.tributary.event.EventListener;
import org.tributary.model.Agenda;
import org.tributary.model.TributaryModel;
import org.tributary.model.crime.Premises;
import org.tributary.order.Order;
import org.tributary.picture.Commander;
import org.tributary.picture.Script;
import org.tributary.quantity.AgencyId;
import org.tributary.quantity.SeatId;
import org.tributary.score.ScoreKeeper;

/**
 * A recorded run, to be played again as it was or with something changed. No doctrine is asked, no staff meets and no
 * picture is made: each order is given at its recorded time. With nothing changed the log is the recorded one, byte for
 * byte. Immutable, thread-safe; may be played many times.
 */
public final class Playback {
    private final RunPlan plan;
    private final long seed;
    private final Recording recording;
    private final List<Change> changes;

    private Playback(RunPlan plan, long seed, Recording recording, List<Change> changes) {
        this.plan = plan;
        this.seed = seed;
        this.recording = recording;
        this.changes = List.copyOf(changes);
    }

    /** A run of that plan and seed as it was. The plan's doctrines need not exist. */
    public static Playback of(RunPlan plan, long seed, Recording recording) {
        return new Playback(plan, seed, recording, List.of());
    }

    /** The same with one more thing changed. Of several coalitions or fortunes the last one holds. */
    public Playback with(Change change) {
        var more = new ArrayList<>(changes);
        more.add(change);
        return new Playback(plan, seed, recording, more);
    }

    /** What was recorded. */
    public Recording recording() {
        return recording;
    }

    /** What is played, but for the changes. */
    public RunPlan plan() {
        return plan;
    }

    /** The seed of the run. */
    public long seed() {
        return seed;
    }

    /** Keeps the whole score of it; for one replay. */
    public ScoreKeeper keeper() {
        var premises = Premises.of(plan.scenario(), Chance.of(seed));
        return new ScoreKeeper(plan.scenario(), plan.ways().region(), plan.parameters(), premises::find);
    }

    /** Plays it, and says what became of the orders; whoever listens hears the events. */
    public Fates play(EventListener... listeners) {
        return play(List.of(listeners));
    }

    /** The same. */
    public Fates play(List<EventListener> listeners) {
        Optional<Cut> cut = coalition().map(seats -> new Cut(seats, recording, plan.scenario()));
        var fates = new Fates(recording, cut);
        var run = prepared();
        run.with(fates);
        listeners.forEach(run::with);
        Map<SeatId, List<Recording.Given>> lines = lines(cut);
        var scripts = new LinkedHashMap<SeatId, Script>();
        lines.forEach((seat, given) -> scripts.put(seat, fates.script(given)));
        Optional<Agenda> agenda = recording.stops().isEmpty() ? Optional.empty() : Optional.of(agenda(lines));
        run.simulate(new TributaryModel.Command(commanders(run), scripts, agenda));
        return fates;
    }

    /** One turn at the table and the number of the log entry in which it was taken; added ones come last. */
    private record Numbered(long sequence, Agenda.Turn turn) {}

    /** The turns of an exercise in the order in which they were taken. */
    private Agenda agenda(Map<SeatId, List<Recording.Given>> lines) {
        var turns = new ArrayList<Numbered>();
        recording
                .stops()
                .forEach(stop -> turns.add(new Numbered(stop.sequence(), new Agenda.Stop(stop.at_h(), stop.number()))));
        recording
                .steered()
                .forEach(steered -> turns.add(
                        new Numbered(steered.sequence(), new Agenda.Steer(steered.at_h(), steered.control()))));
        lines.forEach((seat, given) -> given.forEach(line -> turns.add(new Numbered(
                line.sequence() == 0 ? Long.MAX_VALUE : line.sequence(), new Agenda.Give(line.at_h(), seat)))));
        turns.sort(
                Comparator.<Numbered>comparingDouble(each -> each.turn().at_h()).thenComparingLong(Numbered::sequence));
        return new Agenda(turns.stream().map(Numbered::turn).toList());
    }

    /** The run under its fortune and on what is in force, which nobody has begun. */
    private Run prepared() {
        RunPlan changed = coalition()
                .map(seats -> plan.with(new CutAgreements(plan.scenario(), seats).scenario()))
                .orElse(plan);
        Run run = new Run(changed, seed).withFortune(fortune());
        for (Change change : changes) {
            if (change instanceof Change.Act act) {
                run.with(act.reflex());
            }
        }
        return run;
    }

    /** The coalition to which cooperation is cut; empty if that is everybody. */
    private Optional<Set<SeatId>> coalition() {
        Optional<Set<SeatId>> last = Optional.empty();
        for (Change change : changes) {
            if (change instanceof Change.CutCooperation cut) {
                last = Optional.of(cut.coalition());
            }
        }
        return last.filter(seats -> !seats.containsAll(plan.scenario().seats().keySet()));
    }

    private long fortune() {
        long last = 0;
        for (Change change : changes) {
            if (change instanceof Change.Rekey rekey) {
                last = rekey.fortune();
            }
        }
        return last;
    }

    private Set<SeatId> askedAgain() {
        var result = new HashSet<SeatId>();
        for (Change change : changes) {
            if (change instanceof Change.AskAgain again) {
                result.add(again.seat());
            }
        }
        return result;
    }

    private Map<SeatId, Commander> commanders(Run run) {
        Set<SeatId> asked = askedAgain();
        if (asked.isEmpty()) {
            return Map.of();
        }
        var result = new LinkedHashMap<>(run.commanders());
        result.keySet().retainAll(asked);
        return result;
    }

    /** What each seat gives, in order of time. */
    private Map<SeatId, List<Recording.Given>> lines(Optional<Cut> cut) {
        Set<SeatId> asked = askedAgain();
        Set<Long> left = new HashSet<>();
        for (Change change : changes) {
            if (change instanceof Change.WithoutOrder without) {
                left.add(without.sequence());
            }
        }
        var result = new LinkedHashMap<SeatId, List<Recording.Given>>();
        for (SeatId seat : plan.scenario().seats().keySet()) {
            var lines = new ArrayList<Recording.Given>();
            for (Recording.Given given : recording.orders()) {
                boolean own = given.seat().equals(seat) && !asked.contains(seat) && !left.contains(given.sequence());
                if (own) {
                    cut.map(each -> each.of(given.order()))
                            .orElse(Optional.of(given.order()))
                            .ifPresent(order -> lines.add(with(given, order)));
                }
            }
            lines.addAll(added(seat));
            // stable: at one time the recorded orders come first, in their order
            lines.sort(Comparator.comparingDouble(Recording.Given::at_h));
            result.put(seat, lines);
        }
        return result;
    }

    private static Recording.Given with(Recording.Given given, Order order) {
        return new Recording.Given(
                given.sequence(), given.at_h(), given.seat(), order, given.refused(), given.made(), given.asked());
    }

    private List<Recording.Given> added(SeatId seat) {
        Map<AgencyId, SeatId> seats = Recording.seatsOf(plan.scenario());
        var result = new ArrayList<Recording.Given>();
        for (Change change : changes) {
            if (change instanceof Change.OneMoreOrder more && more.seat().equals(seat)) {
                result.add(Recording.Given.of(0, more.at_h(), seat, more.order()));
            } else if (change instanceof Change.HandOver over && seat.equals(seats.get(over.from()))) {
                var order = new Order.ShareLead(over.from(), over.lead(), over.to(), over.channel());
                result.add(Recording.Given.of(0, over.at_h(), seat, order));
            }
        }
        return result;
    }
}
