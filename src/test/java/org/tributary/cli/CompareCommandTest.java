package org.tributary.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tributary.quantity.Rating;
import org.tributary.score.Head;
import org.tributary.score.Scorecard;
import org.tributary.score.Scorecard.HeadScore;
import org.tributary.score.ScorecardJson;
import tools.jackson.databind.json.JsonMapper;

class CompareCommandTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder;

    @Test
    void runsStandSideBySideWithDifferencesInWords() throws IOException {
        Path one = run("one", 1, 0.5);
        Path other = run("other", 2, 0.75);

        assertThat(compare(one.toString(), other.toString())).isZero();

        assertThat(out.toString())
                .contains("A  " + one, "B  " + other, "Mind: The runs have different seeds (1, 2)")
                .containsPattern("joint-command +index +more +0.5000 S +0.7500 S +\\+0.2500 better");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void aScorecardFileServesAsWellAsAFolder() throws IOException {
        Path one = run("one", 1, 0.5);

        assertThat(compare(
                        one.toString(),
                        run("other", 1, 0.5).resolve("scorecard.json").toString()))
                .isZero();
        assertThat(out.toString()).containsPattern("0.5000 S +0 same").doesNotContain("Mind:");
    }

    @Test
    void jsonAndCsvHoldTheSame() throws IOException {
        Path csv = folder.resolve("c.csv");

        int exit = compare(
                run("one", 1, 0.5).toString(), run("other", 1, 0.25).toString(), "--json", "--csv", csv.toString());

        assertThat(exit).isZero();
        var cell = JsonMapper.shared().readTree(out.toString()).at("/lines/0/cells/1");
        assertThat(cell.get("difference").asDouble()).isEqualTo(-0.25);
        assertThat(cell.get("verdict").asString()).isEqualTo("worse");
        assertThat(Files.readString(csv, UTF_8).lines().toList().get(2))
                .endsWith(",small,1,test,head,joint-command,index,higher,0.25,S,-0.25,worse");
    }

    @Test
    void badInputIsNamedInWords() throws IOException {
        Path one = run("one", 1, 0.5);
        Files.writeString(folder.resolve("x.json"), "{");

        assertThat(compare(one.toString())).isEqualTo(Exit.BAD_INPUT.code());
        assertThat(compare(one.toString(), one.toString())).isEqualTo(Exit.BAD_INPUT.code());
        assertThat(compare(one.toString(), "nowhere")).isEqualTo(Exit.BAD_INPUT.code());
        assertThat(compare(one.toString(), folder.toString())).isEqualTo(Exit.BAD_INPUT.code());
        assertThat(compare(one.toString(), folder.resolve("x.json").toString())).isEqualTo(Exit.BAD_INPUT.code());

        assertThat(err.toString())
                .contains(
                        "wanted are 2 to 50 runs, but found 1",
                        "this run is named twice",
                        "nowhere: there is no such file or folder.",
                        "but there is no scorecard.json in it",
                        "but this is none")
                .doesNotContain("\tat ");
    }

    private int compare(String... arguments) {
        var command = Tributary.commandLine().setOut(new PrintWriter(out)).setErr(new PrintWriter(err, true));
        var all = new java.util.ArrayList<>(List.of("compare"));
        all.addAll(List.of(arguments));
        return command.execute(all.toArray(String[]::new));
    }

    private Path run(String name, long seed, double index) throws IOException {
        var head = new HeadScore(Head.JOINT_COMMAND, OptionalDouble.of(index), Optional.of(Rating.S));
        var card = new Scorecard("small", seed, "test", Map.of(), List.of(head), List.of(), List.of());
        Path run = Files.createDirectories(folder.resolve(name));
        Files.writeString(run.resolve("scorecard.json"), ScorecardJson.write(card), UTF_8);
        return run;
    }
}
