package org.tributary.chance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tributary._support.ForAll;

class DrawsTest {

    private static final double[] WEIGHTS = {0, 1, 2, 0};

    /** Every way to draw, with the extremes that might be tempted to take no draw, or several. */
    private static final List<Consumer<Draws>> ALL = List.of(
            Draws::uniform,
            draws -> draws.happens(0),
            draws -> draws.happens(0.3),
            draws -> draws.happens(1),
            draws -> draws.exponential(0),
            draws -> draws.exponential(24),
            draws -> draws.normal(0, 0),
            draws -> draws.normal(10, 2),
            draws -> draws.logNormal(2, 2, 0),
            draws -> draws.logNormal(2, 12, 1),
            draws -> draws.below(1),
            draws -> draws.below(Integer.MAX_VALUE),
            draws -> draws.choice(new double[] {1}),
            draws -> draws.choice(WEIGHTS),
            draws -> draws.poisson(0),
            draws -> draws.poisson(3),
            draws -> draws.poisson(3000));

    /** What must be refused. */
    private static final List<Consumer<Draws>> REFUSED = List.of(
            draws -> draws.happens(-0.1),
            draws -> draws.happens(1.1),
            draws -> draws.happens(Double.NaN),
            draws -> draws.exponential(-1),
            draws -> draws.exponential(Double.POSITIVE_INFINITY),
            draws -> draws.exponential(Double.NaN),
            draws -> draws.normal(Double.NaN, 1),
            draws -> draws.normal(0, -1),
            draws -> draws.normal(0, Double.NaN),
            draws -> draws.logNormal(0, 1, 0),
            draws -> draws.logNormal(2, 1, 0),
            draws -> draws.logNormal(2, Double.POSITIVE_INFINITY, 0),
            draws -> draws.logNormal(2, 3, 2.5),
            draws -> draws.logNormal(2, 3, -1),
            draws -> draws.logNormal(2, 3, Double.NaN),
            draws -> draws.below(0),
            draws -> draws.below(-5),
            draws -> draws.choice(new double[] {}),
            draws -> draws.choice(new double[] {0, 0}),
            draws -> draws.choice(new double[] {1, -1}),
            draws -> draws.choice(new double[] {1, Double.NaN}),
            draws -> draws.choice(new double[] {1, Double.POSITIVE_INFINITY}),
            draws -> draws.choice(new double[] {Double.MAX_VALUE, Double.MAX_VALUE}),
            draws -> draws.poisson(-1),
            draws -> draws.poisson(2e9),
            draws -> draws.poisson(Double.NaN));

    static List<Consumer<Draws>> all() {
        return ALL;
    }

    static List<Consumer<Draws>> refused() {
        return REFUSED;
    }

    private static Draws someDraws() {
        return Chance.of(42).draws(Purpose.SEARCH, 7);
    }

    @ParameterizedTest
    @MethodSource("all")
    void everyCallTakesOneNumberOfTheCount(Consumer<Draws> call) {
        Draws draws = someDraws();
        call.accept(draws);
        assertThat(draws.count()).isEqualTo(1);
    }

    @Test
    void whatWasAskedBeforeNeverMovesWhatComesAfter() {
        ForAll.cases("aligned", draws -> List.of(any(draws), any(draws), any(draws)), calls -> {
            Draws plain = someDraws();
            Draws mixed = someDraws();
            for (Consumer<Draws> call : calls) {
                plain.uniform();
                call.accept(mixed);
            }
            assertThat(mixed.uniform()).isEqualTo(plain.uniform());
        });
    }

    private static Consumer<Draws> any(Draws draws) {
        return ALL.get(draws.below(ALL.size()));
    }

    @ParameterizedTest
    @MethodSource("refused")
    void whatMakesNoSenseIsRefusedWithItsValueAndTakesNoDraw(Consumer<Draws> call) {
        Draws draws = someDraws();
        assertThatThrownBy(() -> call.accept(draws))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageMatching(".*(but is|sum to) .+\\.");
        assertThat(draws.count()).isZero();
    }

    @Test
    void anErrorSaysWhichWeightIsWrong() {
        assertThatThrownBy(() -> someDraws().choice(new double[] {1, 2, -3}))
                .hasMessage("Weight 2 of 3 must be finite and 0 or more, but is -3.0.");
        assertThatThrownBy(() -> someDraws().choice(new double[] {0, 0}))
                .hasMessage("A choice needs weights with a positive, finite sum, but 2 weights sum to 0.0.");
        assertThatThrownBy(() -> someDraws().logNormal(6, 4, 1))
                .hasMessage("The 95th percentile must be finite and at least the median (6.0), but is 4.0.");
    }

    @Test
    void certaintyIsCertain() {
        Draws draws = someDraws();
        for (int i = 0; i < 10_000; i++) {
            assertThat(draws.happens(0)).isFalse();
            assertThat(draws.happens(1)).isTrue();
            assertThat(draws.exponential(0)).isEqualTo(0.0);
            assertThat(draws.normal(5, 0)).isEqualTo(5.0);
            assertThat(draws.logNormal(3, 3, 1)).isEqualTo(3.0);
            assertThat(draws.below(1)).isZero();
            assertThat(draws.poisson(0)).isZero();
            assertThat(draws.choice(new double[] {0, 0, 1e-300, 0})).isEqualTo(2);
        }
    }

    @Test
    void aWeightOfZeroIsNeverChosen() {
        ForAll.cases("no weight, no choice", DrawsTest::anyWeights, weights -> {
            Draws draws = someDraws();
            for (int i = 0; i < 100; i++) {
                assertThat(weights[draws.choice(weights)]).isPositive();
            }
        });
    }

    /** One to nine weights of very unlike size, some of them zero. */
    private static double[] anyWeights(Draws draws) {
        double[] weights = new double[1 + draws.below(9)];
        for (int i = 0; i < weights.length; i++) {
            weights[i] = draws.happens(0.4) ? 0 : draws.logNormal(1, 1e6, 0);
        }
        weights[draws.below(weights.length)] = Double.MIN_VALUE;
        return weights;
    }

    @Test
    void numbersBelowABoundReachBothEndsAndNoFurther() {
        Draws draws = someDraws();
        int[] seen = new int[3];
        for (int i = 0; i < 1000; i++) {
            seen[draws.below(3)]++;
        }
        assertThat(seen).doesNotContain(0);
        for (int i = 0; i < 1000; i++) {
            assertThat(draws.below(Integer.MAX_VALUE)).isBetween(0, Integer.MAX_VALUE - 1);
        }
    }

    @Test
    void drawingAllocatesNothing() {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        Draws draws = someDraws();
        for (int i = 0; i < 1000; i++) {
            drawAllKinds(draws);
        }
        long before = threads.getCurrentThreadAllocatedBytes();
        for (int i = 0; i < 1000; i++) {
            drawAllKinds(draws);
        }
        long allocated = threads.getCurrentThreadAllocatedBytes() - before;
        assertThat(allocated).as("bytes for 8,000 draws, and for asking").isLessThan(2_000);
    }

    private static void drawAllKinds(Draws draws) {
        draws.uniform();
        draws.happens(0.5);
        draws.exponential(24);
        draws.normal(0, 1);
        draws.logNormal(2, 12, 1);
        draws.below(10);
        draws.choice(WEIGHTS);
        draws.poisson(3);
    }
}
