package org.tributary.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.tributary._support.ForAll;
import org.tributary.chance.Draws;

/**
 * Goal: shares are Shapley's: they add up to the whole, treat equals alike, give nothing to whoever adds nothing, and those of
 * a sum of games are the sums of shares. Method: these four properties, which determine them, on generated games, and two
 * games worked out on paper.
 */
class ShapleyTest {
    private static final Offset<Double> NOTHING = within(1e-9);

    private static double[] anyGame(Draws draws) {
        int n = 1 + draws.below(5);
        double[] worth = IntStream.range(0, 1 << n)
                .mapToDouble(set -> draws.normal(0, 100))
                .toArray();
        return worth;
    }

    @Test
    void efficiencyTheSharesAddUpToWhatAllAddToNobody() {
        ForAll.cases(
                "efficiency",
                ShapleyTest::anyGame,
                worth -> assertThat(Arrays.stream(Shapley.shares(worth)).sum())
                        .isCloseTo(worth[worth.length - 1] - worth[0], NOTHING));
    }

    @Test
    void symmetryTwoWhoAddTheSameToAllOthersGetTheSame() {
        ForAll.cases("symmetry", draws -> alike(anyGame(draws)), worth -> {
            double[] shares = Shapley.shares(worth);
            if (shares.length > 1) {
                assertThat(shares[0]).isCloseTo(shares[1], NOTHING);
            }
        });
    }

    /** The same with members 0 and 1 alike: the sets in which one stands for the other are worth the same. */
    private static double[] alike(double... worth) {
        double[] result = worth.clone();
        for (int set = 0; set < worth.length; set++) {
            if ((set & 3) == 1 && worth.length > 2) {
                result[set ^ 3] = worth[set];
            }
        }
        return result;
    }

    @Test
    void whoeverAddsNothingGetsNothingAndCompletesNobody() {
        ForAll.cases("null player", ShapleyTest::anyGame, worth -> {
            double[] game = worth.clone();
            for (int set = 0; set < game.length; set++) {
                game[set | 1] = game[set & ~1];
            }
            double[] shares = Shapley.shares(game);
            assertThat(shares[0]).isCloseTo(0, NOTHING);
            if (shares.length > 1) {
                assertThat(Shapley.interaction(0, 1, game)).isCloseTo(0, NOTHING);
            }
        });
    }

    @Test
    void linearityTheSharesOfASumAreTheSumsOfShares() {
        ForAll.cases("linearity", draws -> draws, draws -> {
            double[] one = anyGame(draws);
            double[] other = Arrays.stream(one).map(any -> draws.normal(0, 10)).toArray();
            double[] sum = IntStream.range(0, one.length)
                    .mapToDouble(set -> 2 * one[set] - 3 * other[set])
                    .toArray();
            double[] shares = Shapley.shares(sum);
            for (int i = 0; i < shares.length; i++) {
                assertThat(shares[i]).isCloseTo(2 * Shapley.shares(one)[i] - 3 * Shapley.shares(other)[i], NOTHING);
            }
        });
    }

    @Test
    void theGloveGameIsAsInTheTextbooks() {
        // member 0 has a left glove, 1 and 2 a right one each; a pair is worth 1
        double[] gloves = {0, 0, 0, 1, 0, 1, 0, 1};
        assertThat(Shapley.shares(gloves)).containsExactly(new double[] {2 / 3.0, 1 / 6.0, 1 / 6.0}, NOTHING);
        // on paper: 0 and 1 over S = {} and {2}: ½(1 − 0 − 0 + 0) + ½(1 − 1 − 0 + 0) = ½
        assertThat(Shapley.interaction(0, 1, gloves)).isCloseTo(0.5, NOTHING);
        // 1 and 2 replace each other: ½(0) + ½(1 − 1 − 1 + 0) = −½
        assertThat(Shapley.interaction(1, 2, gloves)).isCloseTo(-0.5, NOTHING);
    }

    @Test
    void whatTwoAreWorthOnlyTogetherIsTheirSynergy() {
        assertThat(Shapley.shares(0, 0, 0, 10)).containsExactly(new double[] {5, 5}, NOTHING);
        assertThat(Shapley.interaction(0, 1, 0, 0, 0, 10)).isCloseTo(10, NOTHING);
        assertThat(Shapley.interaction(0, 1, 0, 4, 6, 10)).isCloseTo(0, NOTHING);
    }

    @Test
    void worthsThatAreNoGameAreRefused() {
        assertThatThrownBy(() -> Shapley.shares(1, 2, 3)).hasMessageContaining("not 3");
        assertThatThrownBy(() -> Shapley.shares(1)).hasMessageContaining("not 1");
    }
}
