package org.tributary.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tributary._support.Plays;
import org.tributary.run.Run;
import tools.jackson.core.JacksonException;

final class EventLinesTest {
    @ParameterizedTest
    @ValueSource(strings = {"first-steps", "northern-handover"})
    void aLogReadAndWrittenIsTheSameLineByLine(String scenario) {
        var log = new EventLog();
        var plan = Plays.under("centre", Plays.shipped(scenario));
        new Run(plan, 3).with(log).play();
        for (Event event : log.events()) {
            String line = EventLines.line(event);
            assertThat(EventLines.line(EventLines.read(line))).isEqualTo(line);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "{\"sequence\":1,\"at_h\":0.0,\"cause\":0,\"may-know\":\"nobody\",\"what\":{\"verb\":\"endex-called\"}}",
                "{\"sequence\":1,\"at_h\":0.0,\"cause\":0,\"may-know\":\"all\",\"what\":{\"verb\":\"fun-had\"}}"
            })
    void whatIsNoEventIsRefused(String line) {
        assertThatThrownBy(() -> EventLines.read(line)).isInstanceOf(JacksonException.class);
    }
}
