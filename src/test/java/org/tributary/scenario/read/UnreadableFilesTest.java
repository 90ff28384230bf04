package org.tributary.scenario.read;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that are no scenario at all, or meant to exhaust the reader: each is refused for its reason, and quickly. */
class UnreadableFilesTest {
    @TempDir
    Path folder;

    @Test
    void aFileOfFiveMegabytesIsRefusedWithoutBeingRead() throws IOException {
        Path file = folder.resolve("large.yaml");
        try (var large = new RandomAccessFile(file.toFile(), "rw")) {
            large.setLength(5_000_000_000L);
        }
        assertThat(codes(file)).containsExactly(Code.TOO_LARGE);
    }

    @Test
    void bytesBeyondFourMebibytesAreRefused() {
        assertThat(codes(new byte[Source.MOST_BYTES + 1])).containsExactly(Code.TOO_LARGE);
    }

    @Test
    void aFileThatIsNotThereNamesItsNeighbour() throws IOException {
        Files.writeString(folder.resolve("moei-squeeze.yaml"), "");
        var refused = catchThrowableOfType(
                InvalidScenario.class, () -> ScenarioReader.read(folder.resolve("moei-sqeeze.yaml")));
        assertThat(refused.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(Code.UNREADABLE_FILE);
            assertThat(problem.suggestion()).contains("moei-squeeze.yaml");
        });
    }

    @Test
    void aFolderIsNoFile() {
        assertThat(codes(folder)).containsExactly(Code.UNREADABLE_FILE);
    }

    @Test
    void emptyFilesAndCommentsAloneAreEmpty() {
        assertThat(codes("")).containsExactly(Code.EMPTY_FILE);
        assertThat(codes("\n\n")).containsExactly(Code.EMPTY_FILE);
        assertThat(codes("# only a comment\n")).containsExactly(Code.EMPTY_FILE);
        assertThat(codes("---\n")).containsExactly(Code.EMPTY_FILE);
        assertThat(codes("\uFEFF")).containsExactly(Code.EMPTY_FILE);
    }

    @Test
    void otherEncodingsAreNamed() {
        assertThat(message(("\uFEFF" + Fixture.text()).getBytes(UTF_16LE))).contains("UTF-16");
        assertThat(message(Fixture.text().getBytes(UTF_16LE))).contains("UTF-16");
        assertThat(message(Fixture.text().getBytes(UTF_16BE))).contains("UTF-16");
        assertThat(message("title: Th\u00e4iland\n".getBytes(ISO_8859_1))).contains("not text in UTF-8 (line 1");
    }

    @Test
    void aByteOrderMarkOfUtf8DoesNotMatter() {
        assertThat(codes("\uFEFF" + Fixture.text())).isEmpty();
    }

    @Test
    void windowsLineEndsDoNotMatter() {
        assertThat(codes(Fixture.text().replace("\n", "\r\n"))).isEmpty();
        assertThat(codes(Fixture.text().replace("\n", "\r"))).isEmpty();
    }

    @Test
    void binaryFilesAreRefused() {
        byte[] zip = {'P', 'K', 3, 4, 20, 0, 8, 8};
        assertThat(codes(zip)).containsExactly(Code.CONTROL_CHARACTER);
        assertThat(codes("title: a\u0007b\n")).containsExactly(Code.CONTROL_CHARACTER);
    }

    @Test
    void valuesSixtyDeepAreRefused() {
        assertThat(codes("[".repeat(60) + "]".repeat(60))).containsExactly(Code.TOO_DEEP);
        assertThat(codes("- ".repeat(60) + "x")).containsExactly(Code.TOO_DEEP);
        assertThat(codes("{a: ".repeat(60) + "x" + "}".repeat(60))).containsExactly(Code.TOO_DEEP);
        assertThat(codes("[".repeat(4_000_000))).containsExactly(Code.TOO_DEEP);
        assertThat(codes("- ".repeat(2_000_000))).containsExactly(Code.TOO_DEEP);
        assertThat(codes("? ".repeat(2_000_000))).containsAnyOf(Code.TOO_DEEP, Code.SYNTAX);
    }

    @Test
    void tooManyValuesAreRefused() {
        assertThat(codes("[" + "1,".repeat(2_000_000) + "]")).containsExactly(Code.TOO_MANY_VALUES);
        assertThat(codes("a:\n" + "  - []\n".repeat(500_000))).containsExactly(Code.TOO_MANY_VALUES);
    }

    @Test
    void aBombOfReferencesStaysSmall() {
        String bomb = IntStream.range(0, 40)
                .mapToObj(i -> "a%d: &a%d [%s]\n".formatted(i, i, i == 0 ? "x" : ("*a" + (i - 1) + ",").repeat(9)))
                .collect(Collectors.joining());
        assertThat(codes(bomb)).contains(Code.ANCHOR);
    }

    @Test
    void manyProblemsAreCutOff() {
        String units = "  - {id: x}\n".repeat(50_000);
        List<Problem> problems =
                Quickly.done(() -> ScenarioReader.problems("it", ("units:\n" + units).getBytes(UTF_8)));
        assertThat(problems).hasSize(Findings.MOST + 1);
        assertThat(problems.get(Findings.MOST).code()).isEqualTo(Code.TOO_MANY_PROBLEMS);
    }

    @Test
    void oneLineOfFourMegabytesIsCutForShow() {
        String line = "{units: [" + "{id: \ud83d\udea4 x}, ".repeat(60_000) + "]}";
        List<Problem> problems = Quickly.done(() -> ScenarioReader.problems("it", line.getBytes(UTF_8)));
        assertThat(problems)
                .allSatisfy(problem -> assertThat(problem.sourceLine()).hasSizeLessThan(130));
    }

    @Test
    void hugeNumbersAndNamesAreNotWorkedThrough() {
        String digits = "9".repeat(4_000_000);
        assertThat(codes(Fixture.text().replace("workers: 9000", "workers: " + digits)))
                .containsExactly(Code.NO_NUMBER);
        assertThat(codes(Fixture.text().replace("kind: checkpoint", "kind: " + digits)))
                .containsExactly(Code.UNKNOWN_WORD);
        assertThat(codes(Fixture.text().replace("length: 7 days", "length: " + digits + " days")))
                .containsExactly(Code.BAD_SPAN);
        assertThat(codes(Fixture.text().replace("at: D+0 13:00", "at: D+" + digits)))
                .containsExactly(Code.BAD_MOMENT);
    }

    @Test
    void textThatSteersATerminalIsShownHarmless() {
        String message = message(Fixture.text()
                .replace("kind: checkpoint", "kind: \"\\e[31m\\u202Ered\"")
                .getBytes(UTF_8));
        assertThat(message).doesNotContain("\u001b").doesNotContain("\u202e").contains("\\u001b[31m");
    }

    private static List<Code> codes(String text) {
        return codes(text.getBytes(UTF_8));
    }

    private static List<Code> codes(byte[] bytes) {
        return Quickly.done(() -> ScenarioReader.problems("it", bytes)).stream()
                .map(Problem::code)
                .distinct()
                .toList();
    }

    private static List<Code> codes(Path file) {
        var refused = Quickly.done(() -> catchThrowableOfType(InvalidScenario.class, () -> ScenarioReader.read(file)));
        return refused.problems().stream().map(Problem::code).toList();
    }

    private static String message(byte[] bytes) {
        return catchThrowableOfType(InvalidScenario.class, () -> ScenarioReader.read("it", bytes))
                .getMessage();
    }
}
