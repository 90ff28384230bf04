package org.tributary.scenario.read;

/**
 * What a code means. Immutable.
 *
 * @param title in one line
 * @param meaning in one paragraph: what is wanted, why, and what to do
 * @param wrong an example that has the problem
 * @param right the same without
 * @param isScenarioText whether the examples are keys of a scenario file; otherwise they describe one
 */
public record Explanation(Code code, String title, String meaning, String wrong, String right, boolean isScenarioText) {

    /** The explanation as a terminal shows it. */
    public String text() {
        return "%s %s\n\n%s\n\nWrong:\n%s\nRight:\n%s"
                .formatted(code, title, meaning, wrong.indent(2), right.indent(2));
    }
}
