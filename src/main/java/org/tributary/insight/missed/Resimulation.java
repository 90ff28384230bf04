package org.tributary.insight.missed;

import java.util.List;
import java.util.OptionalDouble;
import org.tributary.insight.MissedConnection.HandOver;
import org.tributary.order.Reflex;
import org.tributary.run.Change;
import org.tributary.run.Playback;
import org.tributary.run.Run;
import org.tributary.run.RunPlan;
import org.tributary.scenario.MeasureName;
import org.tributary.score.Reading;
import org.tributary.score.ScoreKeeper;

/** Plays a recorded run again with hand-overs and reflexes added, and says what it came to. Immutable, thread-safe. */
final class Resimulation {
    private final Playback recorded;
    private final MeasureName headline;

    Resimulation(Playback recorded) {
        this.recorded = recorded;
        this.headline = recorded.plan().scenario().headline().orElse(MeasureName.PERSONS_FREED);
    }

    /** The measure on which runs are compared. */
    MeasureName headline() {
        return headline;
    }

    /** Plays it with just these, under a fortune; 0 is that of the record. */
    Arm play(List<HandOver> handOvers, List<Reflex> reflexes, long fortune) {
        Playback changed = fortune == 0 ? recorded : recorded.with(new Change.Rekey(fortune));
        for (HandOver each : handOvers) {
            changed = changed.with(
                    new Change.HandOver(each.lead(), each.from(), each.to(), each.channel(), each.sent_h()));
        }
        for (Reflex reflex : reflexes) {
            changed = changed.with(new Change.Act(reflex));
        }
        var harms = new Harms();
        ScoreKeeper keeper = keeper();
        changed.play(harms, keeper);
        return new Arm(headline(keeper), harms.keys());
    }

    private ScoreKeeper keeper() {
        RunPlan plan = recorded.plan();
        var premises = new Run(plan, recorded.seed());
        return new ScoreKeeper(plan.scenario(), plan.ways().region(), plan.parameters(), premises::subjectOf);
    }

    private OptionalDouble headline(ScoreKeeper keeper) {
        for (Reading reading : keeper.readings()) {
            if (reading.measure() == headline && reading.value().isPresent()) {
                double value = reading.value().getAsDouble();
                return OptionalDouble.of(headline.better() == MeasureName.Better.HIGHER ? value : -value);
            }
        }
        return OptionalDouble.empty();
    }
}
