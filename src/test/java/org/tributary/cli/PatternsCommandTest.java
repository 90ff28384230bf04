package org.tributary.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tributary.pattern.Pattern;
import org.tributary.pattern.Verdict;
import tools.jackson.databind.json.JsonMapper;

class PatternsCommandTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void printsFigureBandAndVerdictOfThePatternNamed() {
        assertThat(execute("patterns", "13")).isEqualTo(Exit.DONE.code());
        assertThat(out.toString().lines().toList())
                .hasSizeGreaterThan(1)
                .anySatisfy(line -> assertThat(line).contains("13", "warning", "0 to 0.5", "holds"));
    }

    @Test
    void aPatternThatThereIsNotIsBadInput() {
        assertThat(execute("patterns", "17")).isEqualTo(Exit.BAD_INPUT.code());
        assertThat(err.toString())
                .contains("There is no pattern 17; there are 1 to 16.")
                .doesNotContain("\tat ");
    }

    @Test
    void aNetworkThatThereIsNotIsBadInput() {
        assertThat(execute("patterns", "7", "--networks", "no-such-file.csv")).isEqualTo(Exit.BAD_INPUT.code());
        assertThat(err.toString()).contains("no-such-file.csv");
    }

    @Test
    void jsonHasWhatTheTableHas() {
        assertThat(execute("patterns", "13", "--json")).isEqualTo(Exit.DONE.code());
        var tree = JsonMapper.shared().readTree(out.toString());
        assertThat(tree.get(0).get("number").asInt()).isEqualTo(13);
        assertThat(tree.get(0).get("verdict").asString()).isEqualTo("holds");
        assertThat(tree.get(0).get("figures").get(0).get("to").asDouble()).isLessThan(0.5);
    }

    @Test
    void aSkippedPatternSaysWhyAndAFailedOneIsNotHidden() {
        var card = new Pattern.Card(7, "some pattern", "Something is so.", "somebody");
        var text = PatternText.markdown(List.of(
                new PatternResult(card, Verdict.skipped("no network was given"), 0),
                new PatternResult(card, Verdict.of(), 0)));
        assertThat(text).contains("no network was given", "| skipped |", "| fails |");
    }

    private int execute(String... arguments) {
        return Tributary.commandLine()
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(arguments);
    }
}
