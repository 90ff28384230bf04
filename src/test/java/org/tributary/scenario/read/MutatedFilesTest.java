package org.tributary.scenario.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tributary._support.ForAll;
import org.tributary.chance.Draws;

/**
 * Goal: whatever happens to a file, the reader answers with a scenario or with problems that stand in the file, soon, and
 * in words for people. Method: cut, repeat, swap and overwrite parts of a valid file at random.
 */
class MutatedFilesTest {
    private static final int CASES = 5_000;

    /** What makes parsers stumble. */
    private static final List<String> SPANNERS = List.of(
            "",
            "\t",
            "\n",
            ": ",
            "- ",
            "? ",
            "[",
            "]",
            "{",
            "}",
            "'",
            "\"",
            "&a ",
            "*a",
            "!!",
            "|",
            ">",
            "#",
            "%",
            "@",
            "`",
            "---\n",
            "...\n",
            "\u0000",
            "\uFEFF",
            "\ud83d\udea4",
            "\\",
            "\\x",
            "~",
            "null",
            "no",
            "010",
            "1e999",
            "-1",
            "NaN",
            "99999999999999999999",
            "D+",
            "T+99:99",
            "<<: ",
            "%s",
            "\r",
            "\u2028",
            "ø",
            "1.7976931348623157E308");

    @Test
    void aMutatedYamlFileGivesAScenarioOrItsProblems() {
        byte[] valid = Fixture.bytes();
        ForAll.cases("mutated YAML", CASES, draws -> mutated(valid, draws), MutatedFilesTest::isAnswered);
    }

    @Test
    void aMutatedJsonFileGivesAScenarioOrItsProblems() {
        byte[] valid = ScenarioWriter.toJson(ScenarioReader.read("complete.yaml", Fixture.bytes()))
                .getBytes(UTF_8);
        ForAll.cases("mutated JSON", CASES, draws -> mutated(valid, draws), MutatedFilesTest::isAnswered);
    }

    private static final class Mutant {
        private final byte[] bytes;

        Mutant(byte[] bytes) {
            this.bytes = bytes;
        }

        @Override
        public String toString() {
            return new String(bytes, UTF_8);
        }
    }

    private static void isAnswered(Mutant mutant) {
        List<Problem> problems = Quickly.done(() -> ScenarioReader.problems("it", mutant.bytes));
        long lines = mutant.toString().lines().count() + 1;
        String shown = Problems.format("it", problems);
        assertThat(problems)
                .isSortedAccordingTo((a, b) -> a.line() != b.line()
                        ? Integer.compare(a.line(), b.line())
                        : Integer.compare(a.column(), b.column()));
        assertThat(problems).allSatisfy(problem -> {
            assertThat(problem.line()).isBetween(1, (int) lines);
            assertThat(problem.column()).isPositive();
            assertThat(problem.message())
                    .isNotBlank()
                    .doesNotContain("Exception")
                    .doesNotContain("org.");
        });
        assertThat(shown).doesNotContain("\tat ").doesNotContain("java.");
    }

    private static Mutant mutated(byte[] valid, Draws draws) {
        byte[] bytes = valid;
        int times = 1 + draws.below(3);
        for (int i = 0; i < times; i++) {
            bytes = once(bytes, draws);
        }
        return new Mutant(bytes);
    }

    private static byte[] once(byte[] bytes, Draws draws) {
        int from = draws.below(bytes.length + 1);
        int to = Math.min(bytes.length, from + draws.below(12));
        return switch (draws.below(6)) {
            case 0 -> spliced(bytes, from, to, new byte[0]);
            case 1 ->
                spliced(
                        bytes,
                        from,
                        from,
                        SPANNERS.get(draws.below(SPANNERS.size())).getBytes(UTF_8));
            case 2 ->
                spliced(
                        bytes,
                        from,
                        to,
                        SPANNERS.get(draws.below(SPANNERS.size())).getBytes(UTF_8));
            case 3 -> spliced(bytes, from, Math.min(bytes.length, from + 1), new byte[] {(byte) draws.below(256)});
            case 4 -> spliced(bytes, from, from, part(bytes, draws.below(bytes.length + 1), 200));
            default -> spliced(bytes, from, bytes.length, new byte[0]);
        };
    }

    private static byte[] part(byte[] bytes, int from, int length) {
        return java.util.Arrays.copyOfRange(bytes, from, Math.min(bytes.length, from + length));
    }

    private static byte[] spliced(byte[] bytes, int from, int to, byte[] middle) {
        var out = new ByteArrayOutputStream();
        out.write(bytes, 0, from);
        out.writeBytes(middle);
        out.write(bytes, to, bytes.length - to);
        return out.toByteArray();
    }
}
