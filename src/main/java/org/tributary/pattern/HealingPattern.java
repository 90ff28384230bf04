package org.tributary.pattern;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.tributary.chance.Chance;
import org.tributary.chance.Purpose;
import org.tributary.network.Generator;
import org.tributary.network.Healing;
import org.tributary.network.Network;
import org.tributary.network.Recovery;
import org.tributary.quantity.Role;
import org.tributary.scenario.Parameters;
import org.tributary.score.Intervals;

/** Networks heal: ten times the hub is removed, and who knew it closes ranks before the next blow. */
final class HealingPattern implements Pattern {
    private static final int RUNS = 200;
    private static final int CYCLES = 10;
    /** Between two blows lies a quarter of a year; who takes longer to recover does not recover. Assumed. */
    private static final double CYCLE_H = 2190;

    private static final double TIES_EACH = 5;
    private static final Map<Role, Integer> MIX = Map.of(
            Role.BOSS, 2, Role.BROKER, 8, Role.TRAFFICKER, 20, Role.COURIER, 120, Role.LAUNDERER, 10, Role.MULE, 60);

    @Override
    public Card card() {
        return new Card(
                8,
                "networks heal",
                "After hub removals with recovery by shared contacts, the mean path after 10 cycles is not longer.",
                "Duijn, Kashirin and Sloot, Scientific Reports 4:4238, 2014; Diviak, Journal of Experimental Criminology,"
                        + " 2023");
    }

    @Override
    public Verdict run(Trial trial) {
        Parameters parameters = Parameters.defaults().with(trial.changed());
        boolean inTime = parameters.value("member.recovery-median") < CYCLE_H;
        Optional<Recovery> recovery = inTime ? Optional.of(Recovery.TRIADIC) : Optional.empty();
        double inheritance = parameters.value("member.inheritance");
        List<OptionalDouble> ratios = new ArrayList<>();
        for (int i = 0; i < trial.runs(RUNS); i++) {
            var chance = Chance.of(i + 1);
            Network network = Generator.network(MIX, TIES_EACH, chance.draws(Purpose.TIES, 0));
            double ratio =
                    Healing.pathAfter(network, CYCLES, recovery, inheritance, chance.draws(Purpose.SUCCESSION, 0));
            ratios.add(OptionalDouble.of(ratio));
        }
        return Verdict.of(Figure.of("mean path, after to before", Intervals.ofMean(ratios), "times", Band.atMost(1)));
    }
}
