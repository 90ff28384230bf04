package org.tributary.insight.missed;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.tributary.insight.MissedConnection.HandOver;
import org.tributary.order.Reflex;
import org.tributary.run.Change;
import org.tributary.run.Playback;
import org.tributary.scenario.MeasureName;
import org.tributary.score.OutcomeKeeper;
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
        if (OutcomeKeeper.known().contains(headline)) {
            var keeper = new OutcomeKeeper(recorded.plan().scenario(), Set.of(headline));
            changed.play(harms, keeper);
            return new Arm(turned(Optional.ofNullable(keeper.values().get(headline))), harms.keys());
        }
        ScoreKeeper keeper = recorded.keeper();
        changed.play(harms, keeper);
        Optional<Double> value = keeper.readings().stream()
                .filter(reading -> reading.measure() == headline)
                .flatMap(reading -> reading.value().stream().boxed())
                .findFirst();
        return new Arm(turned(value), harms.keys());
    }

    private OptionalDouble turned(Optional<Double> value) {
        return value.map(found -> headline.better() == MeasureName.Better.HIGHER ? found : -found)
                .map(OptionalDouble::of)
                .orElse(OptionalDouble.empty());
    }
}
