package org.tributary.pattern;

import java.nio.file.Path;
import java.util.Optional;
import org.tributary.chance.Chance;
import org.tributary.chance.Purpose;
import org.tributary.network.InvalidNetwork;
import org.tributary.network.Network;
import org.tributary.network.NetworkFile;
import org.tributary.network.Removal;
import org.tributary.network.Shape;

/** Few brokers hold a network together, few others do not: on the network of a file. */
final class BrokerRemovalPattern implements Pattern {
    private static final int REMOVALS = 5;
    private static final int DRAWS = 1000;
    private static final double BROKERS = 0.42;
    private static final double ANYBODY = 0.93;

    @Override
    public Card card() {
        return new Card(
                7,
                "broker removal shatters",
                "Five of highest betweenness leave 42 % of the largest component, five at random 93 %.",
                "Cavallaro and others, PLoS ONE 15(8), 2020, on the network that is given");
    }

    @Override
    public Verdict run(Trial trial) {
        Optional<Path> file = trial.networks();
        if (file.isEmpty()) {
            return Verdict.skipped("no network was given; --networks names a file");
        }
        Network network;
        try {
            network = NetworkFile.read(file.get()).network();
        } catch (InvalidNetwork e) {
            return Verdict.skipped(String.valueOf(e.getMessage()));
        }
        double node = 1.0 / Shape.largestComponent(network);
        double sum = 0;
        for (int i = 0; i < DRAWS; i++) {
            sum += Removal.ofAnybody(network, REMOVALS, Chance.of(i).draws(Purpose.ARREST, 0));
        }
        return Verdict.of(
                Figure.exactly(
                        "held after five brokers",
                        Removal.ofBrokers(network, REMOVALS),
                        1,
                        "share",
                        Band.of(BROKERS - node, BROKERS + node)),
                Figure.exactly(
                        "held after five at random",
                        sum / DRAWS,
                        DRAWS,
                        "share",
                        Band.of(ANYBODY - node, ANYBODY + node)));
    }
}
