package org.tributary.insight;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tributary.event.EventListener;
import org.tributary.quantity.SeatId;
import org.tributary.run.Change;
import org.tributary.run.Fates;
import org.tributary.run.Playback;
import org.tributary.scenario.MeasureName;
import org.tributary.score.OutcomeKeeper;
import org.tributary.score.Reading;
import org.tributary.score.ScoreKeeper;

/**
 * The replays that a review of one run needs: every coalition and idle seats, each as it happened and under the same
 * re-keyed fortunes. Immutable, thread-safe.
 */
public final class Trials {
    /** With more seats there are too many coalitions to play. Assumed. */
    static final int MOST_SEATS = 6;

    private final Playback playback;
    private final int fortunes;
    private final List<SeatId> seats;
    private final MeasureName headline;

    /** @param fortunes how many there are besides that of the run, 1 or more */
    public Trials(Playback playback, int fortunes) {
        this.playback = playback;
        this.fortunes = fortunes;
        var scenario = playback.plan().scenario();
        this.seats = List.copyOf(scenario.seats().keySet());
        this.headline = scenario.headline().orElse(MeasureName.PERSONS_FREED);
    }

    /** The run that is looked at. */
    Playback playback() {
        return playback;
    }

    /** How many fortunes there are besides that of the run. */
    int fortunes() {
        return fortunes;
    }

    /** The seats, in the scenario's order. */
    List<SeatId> seats() {
        return seats;
    }

    /** The measure by which a run's worth is told. */
    MeasureName headline() {
        return headline;
    }

    /** Whether each seat's share is asked for: with one seat there is nothing to share, with many it takes too long. */
    boolean hasShares() {
        return seats.size() > 1 && seats.size() <= MOST_SEATS;
    }

    /** How many sets of seats there are; with 2 seats 4. */
    int sets() {
        return 1 << seats.size();
    }

    /** The arm of a set of seats, of which bit i says whether seat i is in it. */
    Trial.Arm arm(int set) {
        var members = new ArrayList<SeatId>();
        for (int i = 0; i < seats.size(); i++) {
            if ((set & 1 << i) != 0) {
                members.add(seats.get(i));
            }
        }
        return Trial.Arm.of(members);
    }

    /** All of them, each once, what happened first. */
    public List<Trial> all() {
        Set<Trial.Arm> arms = new LinkedHashSet<>();
        arms.add(arm(sets() - 1));
        arms.add(Trial.Arm.of(List.of()));
        arms.add(Trial.Arm.IDLE);
        for (int set = 0; hasShares() && set < sets(); set++) {
            arms.add(arm(set));
        }
        var result = new ArrayList<Trial>();
        for (int fortune = 0; fortune <= fortunes; fortune++) {
            for (Trial.Arm arm : arms) {
                result.add(new Trial(arm, fortune));
            }
        }
        return result;
    }

    /** Plays one. */
    public Replay play(Trial trial) {
        Playback play = trial.arm().kind() == Trial.Kind.IDLE
                ? Playback.of(
                        playback.plan(), playback.seed(), playback.recording().withoutOrders())
                : playback.with(new Change.CutCooperation(Set.copyOf(trial.arm().seats())));
        boolean inFull = trial.fortune() == 0;
        Set<MeasureName> wanted = inFull ? EnumSet.copyOf(OutcomeKeeper.known()) : EnumSet.of(headline);
        Play played = OutcomeKeeper.known().contains(headline) ? outcome(wanted) : score();
        Fates fates = play.with(new Change.Rekey(trial.fortune())).play(played.keeper());
        return new Replay(trial.key(), played.values().get(), fates.given(), fates.impossible(), fates.unfounded());
    }

    private record Play(EventListener keeper, java.util.function.Supplier<Map<MeasureName, Double>> values) {}

    private Play outcome(Set<MeasureName> wanted) {
        var keeper = new OutcomeKeeper(playback.plan().scenario(), wanted);
        return new Play(keeper, keeper::values);
    }

    /** A headline that is no outcome needs the whole score. */
    private Play score() {
        ScoreKeeper keeper = playback.keeper();
        return new Play(keeper, () -> {
            var values = new EnumMap<MeasureName, Double>(MeasureName.class);
            for (Reading reading : keeper.readings()) {
                reading.value().ifPresent(value -> values.put(reading.measure(), value));
            }
            return values;
        });
    }
}
