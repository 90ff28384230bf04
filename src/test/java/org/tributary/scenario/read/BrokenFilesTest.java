package org.tributary.scenario.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every file in {@code broken} says in its first line which problems it has, all of them, and where. Goal: no problem goes
 * unnoticed, none is reported twice under two names, and each stands at the line and column where a person would look.
 */
class BrokenFilesTest {

    @ParameterizedTest
    @MethodSource("files")
    void hasTheProblemsThatItsFirstLineNames(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        String expected =
                new String(bytes, UTF_8).lines().findFirst().orElse("").substring("# ".length());

        List<Problem> problems = ScenarioReader.problems(file.getFileName().toString(), bytes);

        assertThat(problems.stream().map(BrokenFilesTest::inShort).collect(Collectors.joining("; ")))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @MethodSource("files")
    void showsTheLineAndACaretUnderTheColumn(Path file) throws IOException {
        String text = Files.readString(file);
        for (Problem problem : ScenarioReader.problems("it", text.getBytes(UTF_8))) {
            String line = text.lines().skip(problem.line() - 1L).findFirst().orElse("");
            String shown = problem.sourceLine().replace("…", "");
            assertThat(line).contains(shown);
            assertThat(line.substring(problem.column() - 1))
                    .startsWith(
                            problem.sourceLine().substring(problem.caret() - 1).replace("…", ""));
        }
    }

    @Test
    void thereAreAtLeastFifty() throws Exception {
        assertThat(files()).hasSizeGreaterThan(50);
    }

    private static String inShort(Problem problem) {
        return "%s at %d:%d%s"
                .formatted(
                        problem.code(),
                        problem.line(),
                        problem.column(),
                        problem.suggestion().map(", maybe \"%s\""::formatted).orElse(""));
    }

    static List<Path> files() throws IOException, URISyntaxException {
        var folder = Objects.requireNonNull(BrokenFilesTest.class.getResource("broken"), "broken");
        try (var files = Files.list(Path.of(folder.toURI()))) {
            return files.sorted().toList();
        }
    }
}
