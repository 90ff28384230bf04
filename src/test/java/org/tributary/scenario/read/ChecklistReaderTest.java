package org.tributary.scenario.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tributary.quantity.Amount;
import org.tributary.quantity.InjectId;
import org.tributary.quantity.PlaceId;
import org.tributary.quantity.Span;
import org.tributary.scenario.Check;
import org.tributary.scenario.Checklist;
import org.tributary.scenario.MeasureName;

class ChecklistReaderTest {

    @Test
    void whatWasWrittenIsReadBackEqual() {
        Map<String, Check> checks = new LinkedHashMap<>();
        checks.put(
                "A1",
                Check.of("latency was \"long\": 131.2 h, 40 % # really", "Share \\ by rule.")
                        .measuring(MeasureName.SHARING_LATENCY, Optional.empty(), Optional.of(new Amount(120.5, "h")))
                        .ownedBy("Somchai: desk"));
        checks.put(
                "A2",
                Check.of("x", "y")
                        .expecting(new Check.Expected(
                                "lead-received",
                                Map.of("from", "tha"),
                                Optional.of(new PlaceId("kunming")),
                                Optional.of(3),
                                Optional.of(new InjectId("power-cut")),
                                Optional.of(new Span(48.25)))));
        checks.put("A3", Check.of("x", "y").ofTask("strike together"));
        var list = new Checklist(1, Optional.of("small, seed 1"), checks);

        Checklist read = read(ChecklistWriter.toYaml(list, List.of("a comment", "another")));

        assertThat(read).isEqualTo(list);
        assertThat(read.checks().keySet()).containsExactly("A1", "A2", "A3");
    }

    @Test
    void anUnknownMeasureIsNamedWithLineColumnAndWhatItMayBe() {
        assertThatThrownBy(() -> read("""
                        format: 1
                        checks:
                          A1:
                            measure: sharing-latencie
                            at-most: 1 h
                        """))
                .isInstanceOf(InvalidScenario.class)
                .hasMessageContaining("c.yaml:4:14: E0127 \"sharing-latencie\" is not one of")
                .hasMessageContaining("Maybe \"sharing-latency\"?");
    }

    @Test
    void everyMistakeIsToldAtItsPlace() {
        problem("A1: {measure: sharing-latency}", "E0155", "needs at-least or at-most");
        problem("A1: {owner: me}", "E0155", "exactly one of measure, raids-announced, happens and task; here are 0");
        problem("A1: {raids-announced: {}, at-most: 1 h}", "E0155", "belong to a measure");
        problem("A1: {measure: sharing-latency, at-most: 3 kg}", "E0162", "measured in h");
        problem("A1: {happens: {event: lead-recieved}}", "E0157", "Maybe \"lead-received\"?");
        problem("A1: {happens: {event: lead-received, with: {form: x}}}", "E0120", "Maybe \"from\"?");
        problem("A1: {happens: {event: lead-received, times: 0}}", "E0143", "1 or more");
        assertThatThrownBy(() -> read("format: 2\nchecks: {A1: {raids-announced: {}}}\n"))
                .hasMessageContaining("E0140");
        assertThatThrownBy(() -> read("format: 1\n")).hasMessageContaining("no checks");
    }

    private static void problem(String check, String code, String words) {
        assertThatThrownBy(() -> read("format: 1\nchecks:\n  " + check + "\n"))
                .isInstanceOf(InvalidScenario.class)
                .hasMessageContaining("c.yaml:3:")
                .hasMessageContaining(code)
                .hasMessageContaining(words);
    }

    private static Checklist read(String text) {
        return ChecklistReader.read("c.yaml", text.getBytes(UTF_8));
    }
}
