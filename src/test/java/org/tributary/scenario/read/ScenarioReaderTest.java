package org.tributary.scenario.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ScenarioReaderTest {

    @Test
    void readsACompleteScenario() {
        assertThat(ScenarioReader.read("complete.yaml", Fixture.bytes()).scenario())
                .isEqualTo("complete");
    }

    @Test
    void readsBackWhatWasWritten() {
        var scenario = ScenarioReader.read("complete.yaml", Fixture.bytes());
        String json = ScenarioWriter.toJson(scenario);
        assertThat(ScenarioReader.read("complete.json", json.getBytes(UTF_8))).isEqualTo(scenario);
    }
}
