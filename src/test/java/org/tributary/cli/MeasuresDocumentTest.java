package org.tributary.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tributary.scenario.MeasureDefinition;
import org.tributary.scenario.MeasureDefinition.Limits;
import org.tributary.scenario.MeasureName;
import org.tributary.scenario.MeasureName.Better;
import org.tributary.score.Head;

/** The document's definitions of the measures are the code's, and complete. */
class MeasuresDocumentTest {
    private static final Path DOCUMENT = Path.of("src/docs/measures.md");

    @Test
    void theDocumentSaysWhatTheDefinitionsSay() throws IOException {
        String made = MeasuresTable.markdown();
        if (Boolean.getBoolean("measures.rewrite")) {
            Files.writeString(DOCUMENT, made);
            fail("The document was written anew; run this test again without -Dmeasures.rewrite.");
        }
        assertThat(Files.readString(DOCUMENT))
                .as("the measures have changed: ./tributary measures --markdown > %s", DOCUMENT)
                .isEqualTo(made);
    }

    @ParameterizedTest
    @MethodSource("definitions")
    void everyMeasureIsDefinedInFull(MeasureDefinition measure) {
        assertThat(Stream.of(
                        measure.says(),
                        measure.definition(),
                        measure.counts(),
                        measure.coverage(),
                        measure.evidence(),
                        measure.source()))
                .as(measure.id())
                .allSatisfy(text -> assertThat(text).isNotBlank());
        assertThat(measure.says()).doesNotEndWith(".");
        assertThat(measure.definition()).endsWith(".");
        assertThat(measure.parts()).allSatisfy(part -> assertThat(part.id()).startsWith(measure.id() + "-"));
    }

    /** So each head has an index in every scenario; what an outcome is worth only the scenario can say. */
    @ParameterizedTest
    @MethodSource("definitions")
    void whatIsNoOutcomeHasADefaultBand(MeasureDefinition measure) {
        boolean isOfTheWholeRun =
                measure.head().equals(Head.OUTCOME.word()) || measure.head().equals(Head.VALUE_OF_COOPERATION.word());
        if (isOfTheWholeRun || measure.partOf().isPresent()) {
            assertThat(measure.limits()).as(measure.id()).isEmpty();
        } else {
            assertThat(measure.limits()).as(measure.id()).isPresent();
            assertThat(measure.bandSource()).as(measure.id()).isPresent();
        }
    }

    @ParameterizedTest
    @MethodSource("definitions")
    void defaultBandsGoFromTheBetterToTheWorse(MeasureDefinition measure) {
        double sign = measure.better() == Better.HIGHER ? 1 : -1;
        Limits limits = measure.limits().orElse(new Limits(0, 0, 0));
        assertThat(sign * limits.p()).as(measure.id()).isGreaterThanOrEqualTo(sign * limits.s());
        assertThat(sign * limits.s()).as(measure.id()).isGreaterThanOrEqualTo(sign * limits.m());
    }

    @ParameterizedTest
    @MethodSource("definitions")
    void aPartBelongsToAMeasureOfTheSameHead(MeasureDefinition measure) {
        measure.partOf()
                .ifPresent(whole -> assertThat(definitions())
                        .filteredOn(other -> other.id().equals(whole))
                        .singleElement()
                        .satisfies(other -> assertThat(other.head()).isEqualTo(measure.head())));
    }

    static Stream<MeasureDefinition> definitions() {
        return Stream.of(MeasureName.values()).map(MeasureName::definition);
    }
}
