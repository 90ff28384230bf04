package org.tributary.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tributary.scenario.MeasureDefinition;

/** Every figure that a scorecard shows beside a measure is one that the definition names. */
class UsedPartsTest {

    @Test
    void everyPartOfAPlayedScorecardIsDefined() {
        var keeper = SmallWorld.keeper();
        var readings = keeper.readings();
        assertThat(readings)
                .isNotEmpty()
                .allSatisfy(reading -> assertThat(reading.parts())
                        .allSatisfy(part -> assertThat(
                                        isDefined(part, reading.measure().definition()))
                                .as("%s (%s)", part.id(), part.unit())
                                .isTrue()));
    }

    private static boolean isDefined(Reading.Part part, MeasureDefinition measure) {
        List<MeasureDefinition.Part> named = measure.parts();
        return named.stream()
                .anyMatch(one -> part.id().matches(one.id().replaceAll("[A-Z]+", "[a-z-]+"))
                        && one.unit().equals(part.unit()));
    }
}
