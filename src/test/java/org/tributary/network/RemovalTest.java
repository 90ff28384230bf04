package org.tributary.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/**
 * Goal: removing brokers shatters a network, removing anybody does not.
 *
 * <p>Method: the meetings of the Montagna operation, where {@code -Dtributary.networks} or the variable
 * TRIBUTARY_NETWORKS names a folder that has them; skipped, in words, elsewhere. Source: Cavallaro and others 2020.
 */
class RemovalTest {
    private static Optional<Path> meetings() {
        return Optional.ofNullable(System.getProperty("tributary.networks", System.getenv("TRIBUTARY_NETWORKS")))
                .map(folder -> Path.of(folder, "montagna_meetings.csv"))
                .filter(Files::isReadable);
    }

    @Test
    void fiveBrokersShatterTheMeetingsAndFiveAtRandomDoNot() {
        assumeThat(meetings())
                .as("the file montagna_meetings.csv, which -Dtributary.networks names")
                .isPresent();
        Network meetings = NetworkFile.read(meetings().orElseThrow()).network();
        assertThat(meetings.members()).isEqualTo(101);
        assertThat(meetings.ties()).isEqualTo(256);
        assertThat(Shape.largestComponent(meetings)).isEqualTo(92);

        assertThat(Removal.ofBrokers(meetings, 5)).isCloseTo(0.42, within(1.0 / 92 + 0.005));

        double sum = 0;
        for (int i = 0; i < 1000; i++) {
            sum += Removal.ofAnybody(meetings, 5, Graphs.draws(i));
        }
        assertThat(sum / 1000).isCloseTo(0.93, within(0.01));
    }

    @Test
    void plantedFaultBrokersOfACompleteNetworkHoldNothingTogether() {
        Network complete = Graphs.complete(30);
        assertThat(Removal.ofBrokers(complete, 5)).isCloseTo(25.0 / 30, within(1e-12));
        assertThat(Removal.ofAnybody(complete, 5, Graphs.draws(1))).isCloseTo(25.0 / 30, within(1e-12));
    }

    @Test
    void aStarFallsApartWithItsHub() {
        assertThat(Removal.ofBrokers(Graphs.star(50), 1)).isCloseTo(1.0 / 50, within(1e-12));
        assertThat(Removal.ofAnybody(Graphs.star(50), 1, Graphs.draws(1))).isCloseTo(0.98, within(1e-12));
    }

    @Test
    void tiesMoveAwayFromTheOneWhoseLoadWasLost() {
        Network star = Graphs.star(21);
        assertThat(Reaction.moveTies(star, 0, 0.5, Graphs.draws(2))).isEqualTo(10);
        assertThat(star.degree(0)).isEqualTo(10);
        assertThat(star.ties()).isEqualTo(20);
        assertThat(Shape.largestComponent(star)).isEqualTo(21);
        assertThat(Reaction.moveTies(star, 0, 0, Graphs.draws(2))).isZero();
        assertThat(Reaction.moveTies(Graphs.star(2), 0, 1, Graphs.draws(2))).isZero();
    }
}
