package org.tributary.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tributary.scenario.Check;
import org.tributary.scenario.Checklist;
import org.tributary.scenario.MeasureName;
import org.tributary.scenario.read.ChecklistReader;
import org.tributary.scenario.read.ChecklistWriter;
import org.tributary.scenario.read.ScenarioReader;
import org.tributary.score.CorrectiveAction;
import org.tributary.score.Improvement;
import org.tributary.score.ScorecardJson;
import tools.jackson.databind.json.JsonMapper;

class RunChecksTest {
    private static final Path SCENARIO = Path.of("scenarios/first-steps.yaml");

    /** What the joint centre does better than each country alone, on the seed of these runs. */
    private static final Set<MeasureName> MENDED =
            EnumSet.of(MeasureName.PERSONS_FREED, MeasureName.SHARING_LATENCY, MeasureName.ANTICIPATION);

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder;

    @Test
    void checksPassAndFailWithFigureAndEvidence() throws IOException {
        Path checks = checks("""
                format: 1
                checks:
                  A1: {measure: sharing-latency, at-most: 1 h}
                  A2: {measure: persons-freed, at-least: 1}
                  A3:
                    happens: {event: startex-called, within: 1 h}
                """);
        Path run = folder.resolve("run");

        int exit = run("all=centre", run, "--checks", checks.toString());

        assertThat(exit).isEqualTo(Exit.CHECK_FAILED.code());
        assertThat(out.toString())
                .containsPattern("FAILED  A1 +sharing-latency at most 1 h: [0-9.]+ h \\(log [0-9]+")
                .containsPattern("PASSED  A2 +persons-freed at least 1 persons: [0-9]+ persons")
                .contains("PASSED  A3     startex-called within 1 h: once (log 1)", "Checks  2 of 3 passed");
        var json = JsonMapper.shared().readTree(Files.readString(run.resolve("checks.json"), UTF_8));
        assertThat(json.at("/0/passed").asBoolean()).isFalse();
        assertThat(json.at("/2/evidence/0").asLong()).isEqualTo(1);
        assertThat(Files.readString(run.resolve("manifest.json"), UTF_8)).contains("\"checks.json\"");
    }

    @Test
    void theImprovementPlanOfARunIsReadBackAndFailsOnTheSameRun() throws IOException {
        Path run = folder.resolve("run");
        assertThat(run("all=alone", run)).isZero();
        var card = ScorecardJson.read(Files.readString(run.resolve("scorecard.json"), UTF_8));
        List<CorrectiveAction> actions = Improvement.of(ScenarioReader.read(SCENARIO), card, List.of(), List.of());
        Path file = folder.resolve("checks.yaml");

        ExportedChecks.write(card, actions, file);

        var read = ChecklistReader.read(file).checks();
        assertThat(read).hasSameSizeAs(actions).isNotEmpty();
        actions.forEach(action -> assertThat(read).containsEntry(action.id(), action.check()));
        assertThat(run("all=alone", folder.resolve("again"), "--checks", file.toString()))
                .isEqualTo(Exit.CHECK_FAILED.code());
        assertThat(out.toString()).contains("Checks  0 of %d passed".formatted(actions.size()));
    }

    @Test
    void whatAReviewExportsFailsByNameOnTheSameRunAndHoldsWhereItWasMended() throws IOException {
        Path run = folder.resolve("run");
        Path file = folder.resolve("checks.yaml");
        assertThat(run("all=alone", run, "--seed", "3")).isZero();
        int exit = Tributary.commandLine()
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err, true))
                .execute(
                        "review",
                        run.toString(),
                        "--fortunes",
                        "1",
                        "--no-missed",
                        "--quiet",
                        "--export-checks",
                        file.toString());
        assertThat(exit).as(err.toString()).isZero();

        assertThat(run("all=alone", folder.resolve("same"), "--seed", "3", "--checks", file.toString()))
                .isEqualTo(Exit.CHECK_FAILED.code());
        assertThat(out.toString()).contains("FAILED  A1 ").doesNotContain("PASSED");

        var exported = ChecklistReader.read(file);
        var mended = new LinkedHashMap<String, Check>();
        exported.checks().forEach((id, check) -> {
            if (check.measure().filter(MENDED::contains).isPresent()) {
                mended.put(id, check);
            }
        });
        assertThat(mended).hasSize(MENDED.size());
        Files.writeString(file, ChecklistWriter.toYaml(new Checklist(1, exported.from(), mended), List.of()), UTF_8);
        out.getBuffer().setLength(0);
        assertThat(run("all=centre", folder.resolve("mended"), "--seed", "3", "--checks", file.toString()))
                .as(out.toString())
                .isZero();
        assertThat(out.toString()).contains("Checks  3 of 3 passed").doesNotContain("FAILED");
    }

    @Test
    void anUnknownInjectAndAnUnknownTaskAreRefusedInWords() throws IOException {
        Path inject = checks("""
                format: 1
                checks:
                  A1:
                    happens: {event: lead-received, after: no-such-inject, within: 2 days}
                """);
        assertThat(run("all=idle", folder.resolve("run"), "--checks", inject.toString()))
                .isEqualTo(Exit.BAD_INPUT.code());
        Path task = checks("""
                format: 1
                checks:
                  A1: {task: free-fiftee}
                """);
        assertThat(run("all=idle", folder.resolve("run"), "--checks", task.toString()))
                .isEqualTo(Exit.BAD_INPUT.code());
        assertThat(err.toString())
                .contains("wants an inject of the scenario", "but found \"no-such-inject\".", "wants a task");
    }

    @Test
    void anUnknownAgencyAndManyRunsAreRefusedInWords() throws IOException {
        Path checks = checks("""
                format: 1
                checks:
                  A1:
                    raids-announced: {of: tha-bordr}
                """);

        assertThat(run("all=idle", folder.resolve("run"), "--checks", checks.toString()))
                .isEqualTo(Exit.BAD_INPUT.code());
        assertThat(run("all=idle", folder.resolve("run"), "--checks", checks.toString(), "--runs", "2"))
                .isEqualTo(Exit.BAD_INPUT.code());
        assertThat(err.toString())
                .contains("but found \"tha-bordr\". Maybe \"tha-border\"?", "--checks: wanted is one run");
    }

    private Path checks(String text) throws IOException {
        return Files.writeString(folder.resolve("c.yaml"), text, UTF_8);
    }

    private int run(String doctrine, Path to, String... more) {
        var command = Tributary.commandLine().setOut(new PrintWriter(out)).setErr(new PrintWriter(err, true));
        var all = new java.util.ArrayList<>(
                List.of("run", SCENARIO.toString(), "--doctrine", doctrine, "--out", to.toString()));
        all.addAll(List.of(more));
        return command.execute(all.toArray(String[]::new));
    }
}
