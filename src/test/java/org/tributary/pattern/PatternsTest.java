package org.tributary.pattern;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tributary.scenario.read.Problem;
import org.tributary.scenario.read.ScenarioReader;

class PatternsTest {
    private static final Path SCENARIOS = Path.of("src/main/resources/org/tributary/pattern");

    @Test
    void thereAreSixteenNumberedWithoutGaps() {
        assertThat(Patterns.all())
                .extracting(pattern -> pattern.card().number())
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 16).boxed().toList());
    }

    @Test
    void eachNamesItsClaimAndItsSource() {
        assertThat(Patterns.all()).allSatisfy(pattern -> {
            assertThat(pattern.card().name()).isNotBlank();
            assertThat(pattern.card().claim()).endsWith(".");
            assertThat(pattern.card().source()).isNotBlank();
        });
    }

    @Test
    void theSameTrialGivesTheSameVerdict() {
        Verdict one = new WarningPattern().run(Trial.quick());
        assertThat(one.figures()).isNotEmpty();
        assertThat(new WarningPattern().run(Trial.quick())).isEqualTo(one);
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void everyScenarioReadsWithoutAProblemAndSaysWhatItIsFor(Path file) throws IOException {
        List<Problem> problems = ScenarioReader.problems(file.toString(), Files.readAllBytes(file));
        assertThat(problems).isEmpty();
        assertThat(Files.readString(file)).startsWith("# For pattern");
    }

    @Test
    void aShippedScenarioIsFound() {
        assertThat(PatternScenarios.shipped("moei-squeeze").scenario()).isEqualTo("moei-squeeze");
    }

    static Stream<Path> scenarios() throws IOException {
        try (Stream<Path> files = Files.list(SCENARIOS)) {
            return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList().stream();
        }
    }
}
