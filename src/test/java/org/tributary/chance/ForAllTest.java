package org.tributary.chance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.tributary._support.ForAll;

/** The helper is tested beside the draws it is made of, since {@code _support} holds no tests. */
@Isolated("One test here sets the system property by which every property test replays.")
class ForAllTest {

    @Test
    void aPropertyThatHoldsIsTriedOnAHundredDifferentDraws() {
        List<Double> values = new ArrayList<>();
        ForAll.cases("holds", Draws::uniform, values::add);
        assertThat(values).hasSize(100).doesNotHaveDuplicates();
    }

    @Test
    void everyBuildTriesTheSameValues() {
        List<Integer> first = new ArrayList<>();
        List<Integer> second = new ArrayList<>();
        ForAll.cases("same values", ForAllTest::belowAHundred, first::add);
        ForAll.cases("same values", ForAllTest::belowAHundred, second::add);
        assertThat(second).isEqualTo(first);
    }

    @Test
    void aFailureNamesThePropertyTheCaseTheValueAndTheReplay() {
        assertThatThrownBy(() -> ForAll.cases("below ninety", ForAllTest::belowAHundred, ForAllTest::isBelowNinety))
                .isInstanceOf(AssertionError.class)
                .hasMessageMatching("(?s)Property \"below ninety\" failed in case \\d+ of 100, for:\\s+9\\d\\s.*"
                        + "Replay: -Dproperty\\.seed=-?\\d+");
    }

    @Test
    void aFailingGeneratorIsReportedToo() {
        assertThatThrownBy(() -> ForAll.cases("no value", draws -> draws.below(0), value -> {}))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("the generator failed")
                .hasMessageContaining("Replay: ");
    }

    @Test
    void theReplayTriesExactlyTheCaseThatFailed() {
        List<Integer> tried = new ArrayList<>();
        Throwable failure = catchThrowable(() -> ForAll.cases("replayed", ForAllTest::belowAHundred, value -> {
            tried.add(value);
            isBelowNinety(value);
        }));
        String message = failure.getMessage();
        List<Integer> replayed = new ArrayList<>();
        withProperty(
                message.substring(message.lastIndexOf('=') + 1),
                () -> ForAll.cases("replayed", ForAllTest::belowAHundred, replayed::add));
        assertThat(replayed).containsExactly(tried.get(tried.size() - 1));
    }

    @Test
    void aReplayThatIsNoNumberIsRefusedRatherThanIgnored() {
        withProperty(
                "seventeen",
                () -> assertThatThrownBy(() -> ForAll.cases("refused", ForAllTest::belowAHundred, value -> {}))
                        .isInstanceOf(IllegalArgumentException.class)
                        .hasMessageContaining("\"seventeen\""));
    }

    private static int belowAHundred(Draws draws) {
        return draws.below(100);
    }

    private static void isBelowNinety(int value) {
        assertThat(value).isLessThan(90);
    }

    private static void withProperty(String value, Runnable action) {
        String before = System.getProperty("property.seed");
        System.setProperty("property.seed", value);
        try {
            action.run();
        } finally {
            if (before == null) {
                System.clearProperty("property.seed");
            } else {
                System.setProperty("property.seed", before);
            }
        }
    }
}
