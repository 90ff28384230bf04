package org.tributary.scenario.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ScenarioReaderTest {

    @Test
    void readsACompleteScenario() {
        assertThat(ScenarioReader.read("complete.yaml", Fixture.bytes()).scenario())
                .isEqualTo("complete");
    }
}
