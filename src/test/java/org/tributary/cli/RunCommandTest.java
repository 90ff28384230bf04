package org.tributary.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tributary.run.Manifest;
import org.tributary.score.ScorecardJson;

class RunCommandTest {
    private static final String FIRST_STEPS = "scenarios/first-steps.yaml";

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void printsAScreenOfLinesTheFilesAndTheSeed() {
        Path place = folder.resolve("a run");
        assertThat(execute("run", FIRST_STEPS, "--seed", "3", "--out", place.toString()))
                .isEqualTo(Exit.DONE.code());
        assertThat(out.toString())
                .contains(
                        "persons-freed",
                        "sharing-latency",
                        "Seed    3",
                        place.resolve("report.html").toString());
        assertThat(out.toString().lines().count()).isBetween(12L, 40L);
        assertThat(err.toString()).as("off a terminal nothing moves").isEmpty();
    }

    @Test
    void leavesEverythingThatAReaderAndAReplayNeed() {
        Path place = folder.resolve("run");
        execute("run", FIRST_STEPS, "--out", place.toString(), "--quiet");
        assertThat(out.toString()).isEmpty();
        for (String file : List.of(
                "scorecard.json",
                "events.jsonl",
                "report.html",
                "manifest.json",
                "replay/scenario.json",
                "replay/parameters.json",
                "replay/orders.jsonl",
                "charts/map.svg")) {
            assertThat(place.resolve(file)).isNotEmptyFile();
        }
    }

    @Test
    void theSameCommandGivesTheSameBytesButForTheManifestsTime() throws IOException {
        Path one = folder.resolve("one");
        Path two = folder.resolve("two");
        execute("run", FIRST_STEPS, "--out", one.toString());
        execute("run", FIRST_STEPS, "--out", two.toString());
        assertThat(hashes(one)).hasSizeGreaterThan(8).isEqualTo(hashes(two));
        assertThat(withoutTime(one)).isEqualTo(withoutTime(two));
    }

    @Test
    void theScenarioKeptForAReplayGivesTheSameRun() throws IOException {
        Path one = folder.resolve("one");
        Path again = folder.resolve("again");
        execute("run", FIRST_STEPS, "--seed", "5", "--out", one.toString());
        execute("run", one.resolve("replay/scenario.json").toString(), "--seed", "5", "--out", again.toString());
        assertThat(Files.readString(again.resolve("events.jsonl")))
                .isEqualTo(Files.readString(one.resolve("events.jsonl")));
    }

    @Test
    void printsTheScorecardAndNothingElseAsJson() {
        assertThat(execute(
                        "run",
                        FIRST_STEPS,
                        "--json",
                        "--out",
                        folder.resolve("run").toString()))
                .isEqualTo(Exit.DONE.code());
        assertThat(ScorecardJson.read(out.toString()).scenario()).isEqualTo("first-steps");
    }

    @Test
    void repeatedRunsAreTheSingleRunsOfTheirSeeds() {
        execute("run", FIRST_STEPS, "--runs", "3", "--seed", "11", "--json");
        List<String> lines = out.toString().lines().toList();
        assertThat(lines).hasSize(3);
        for (int i = 0; i < 3; i++) {
            out.getBuffer().setLength(0);
            String seed = String.valueOf(11 + i);
            execute(
                    "run",
                    FIRST_STEPS,
                    "--seed",
                    seed,
                    "--json",
                    "--out",
                    folder.resolve(seed).toString());
            assertThat(ScorecardJson.read(lines.get(i))).isEqualTo(ScorecardJson.read(out.toString()));
        }
    }

    @Test
    void repeatedRunsPrintMeanAndInterval() {
        execute("run", FIRST_STEPS, "--runs", "4");
        assertThat(out.toString()).contains("4 runs, seeds 1 to 4", "95 %", "persons-freed");
    }

    @Test
    void anUnknownSeatOrDoctrineIsBadInputWithASuggestion() {
        assertThat(execute("run", FIRST_STEPS, "--doctrine", "all=center")).isEqualTo(Exit.BAD_INPUT.code());
        assertThat(err.toString()).contains("Maybe \"centre\"?").doesNotContain("\tat ");
        assertThat(execute("run", FIRST_STEPS, "--doctrine", "thai=alone")).isEqualTo(Exit.BAD_INPUT.code());
        assertThat(err.toString()).contains("\"thai\" is no seat").contains("Maybe \"tha\"?");
    }

    @Test
    void aFolderThatIsNotARunsIsLeftAlone() throws IOException {
        Path precious = folder.resolve("precious");
        Files.createDirectories(precious);
        Files.writeString(precious.resolve("thesis.txt"), "years of work");
        assertThat(execute("run", FIRST_STEPS, "--out", precious.toString())).isEqualTo(Exit.BAD_INPUT.code());
        assertThat(err.toString()).contains("is not the folder of a run");
        assertThat(precious.resolve("thesis.txt")).hasContent("years of work");
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).as("no half-written folder stays").containsExactly(precious);
        }
    }

    @Test
    void aRunMayReplaceARun() {
        String place = folder.resolve("run").toString();
        assertThat(execute("run", FIRST_STEPS, "--out", place)).isEqualTo(Exit.DONE.code());
        assertThat(execute("run", FIRST_STEPS, "--seed", "2", "--out", place)).isEqualTo(Exit.DONE.code());
        assertThat(folder.resolve("run/scorecard.json")).content().contains("\"seed\" : 2");
    }

    @Test
    void whatSomebodyPutIntoARunsFolderIsLeftAlone() throws IOException {
        Path place = folder.resolve("run");
        execute("run", FIRST_STEPS, "--out", place.toString());
        Files.writeString(place.resolve("my-notes.txt"), "what I saw");
        assertThat(execute("run", FIRST_STEPS, "--seed", "2", "--out", place.toString()))
                .isEqualTo(Exit.BAD_INPUT.code());
        assertThat(err.toString()).contains("my-notes.txt").doesNotContain("\tat ");
        assertThat(place.resolve("my-notes.txt")).hasContent("what I saw");
        assertThat(place.resolve("scorecard.json")).content().contains("\"seed\" : 1");
    }

    @Test
    void aFolderThatCannotBeWrittenIsBadInputInWords() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "not a folder");
        String below = file.resolve("run").toString();
        assertThat(execute("run", FIRST_STEPS, "--out", below)).isEqualTo(Exit.BAD_INPUT.code());
        assertThat(execute("run", FIRST_STEPS, "--runs", "2", "--out", below)).isEqualTo(Exit.BAD_INPUT.code());
        assertThat(err.toString())
                .contains("a file stands where a folder is wanted")
                .doesNotContain("\tat ");
    }

    @Test
    void otherDoctrinesGoToAnotherFolderByDefault() {
        assertThat(execute("run", FIRST_STEPS, "--seed", "991", "--doctrine", "tha=alone"))
                .isEqualTo(Exit.DONE.code());
        assertThat(out.toString()).contains("first-steps-tha-alone-mmr-centre-seed991");
    }

    @Test
    void aMissingFileIsBadInput() {
        assertThat(execute("run", "scenarios/first-step.yaml")).isEqualTo(Exit.BAD_INPUT.code());
        assertThat(err.toString()).contains("first-steps.yaml").doesNotContain("\tat ");
    }

    @Test
    void zeroRunsAreBadInput() {
        assertThat(execute("run", FIRST_STEPS, "--runs", "0")).isEqualTo(Exit.BAD_INPUT.code());
        assertThat(err.toString()).contains("--runs").contains("found 0");
    }

    @AfterAll
    static void clearAway() throws IOException {
        Path place = Path.of("results/first-steps-tha-alone-mmr-centre-seed991");
        if (Files.exists(place)) {
            try (Stream<Path> files = Files.walk(place)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    private static Map<String, String> hashes(Path run) throws IOException {
        var result = new TreeMap<String, String>();
        try (Stream<Path> files = Files.walk(run)) {
            files.filter(Files::isRegularFile)
                    .filter(file -> !file.endsWith("manifest.json"))
                    .forEach(file -> result.put(run.relativize(file).toString(), Manifest.sha256(file)));
        }
        return result;
    }

    private static String withoutTime(Path run) throws IOException {
        return Files.readString(run.resolve("manifest.json")).replaceAll("\"written-at\".*", "");
    }

    private int execute(String... arguments) {
        return Tributary.commandLine()
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(arguments);
    }
}
