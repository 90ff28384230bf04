package org.tributary.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tributary.scenario.read.Explanations;

class ExplainAndValidateTest {
    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void explainsACodeWithAWrongAndARightExample() {
        assertThat(execute("explain", "E0101")).isEqualTo(Exit.DONE.code());
        assertThat(out.toString()).startsWith("E0101 ").contains("Wrong:", "Right:");
    }

    @Test
    void listsAllCodesWhenNoneIsNamed() {
        assertThat(execute("explain")).isEqualTo(Exit.DONE.code());
        assertThat(out.toString().lines().count()).isEqualTo(Explanations.all().size());
    }

    @Test
    void anUnknownCodeIsBadInput() {
        assertThat(execute("explain", "E010")).isEqualTo(Exit.BAD_INPUT.code());
        assertThat(err.toString()).contains("\"E010\"", "Maybe \"E0101\"?").doesNotContain("\tat ");
    }

    @Test
    void validatesTheShippedScenarios() {
        assertThat(execute("validate", "scenarios/first-steps.yaml", "scenarios/moei-squeeze.yaml"))
                .isEqualTo(Exit.DONE.code());
        assertThat(out.toString().lines()).hasSize(2).allMatch(line -> line.endsWith("no problems."));
    }

    @Test
    void showsEveryProblemOfEveryFileAndEndsWithTwo() throws IOException {
        String text = Files.readString(Path.of("scenarios/first-steps.yaml"));
        Path broken = folder.resolve("broken.yaml");
        Files.writeString(
                broken, text.replace("per-week:", "per-wek:").replace("agency: mmr-police", "agency: mmr-polise"));
        assertThat(execute("validate", "scenarios/moei-squeeze.yaml", broken.toString()))
                .isEqualTo(Exit.BAD_INPUT.code());
        assertThat(out.toString()).contains("moei-squeeze.yaml: no problems.");
        assertThat(err.toString())
                .contains("broken.yaml:", "Maybe \"per-week\"?", "Maybe \"mmr-police\"?", "^")
                .doesNotContain("\tat ");
    }

    @Test
    void givesProblemsAsJson() throws IOException {
        Path broken = folder.resolve("broken.yaml");
        Files.writeString(broken, "scenario: [\n");
        assertThat(execute("validate", "--json", broken.toString())).isEqualTo(Exit.BAD_INPUT.code());
        assertThat(out.toString()).startsWith("{\"file\":").contains("\"code\":\"E0");
        assertThat(err.toString()).isEmpty();
    }

    private int execute(String... arguments) {
        return Tributary.commandLine()
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(arguments);
    }
}
