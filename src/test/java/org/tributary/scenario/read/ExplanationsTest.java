package org.tributary.scenario.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Examples are keys of a scenario; put in the place of those keys in a valid one, the wrong one has just its problem. */
class ExplanationsTest {
    private static final Pattern TOP_KEY = Pattern.compile("^([a-z-]+):", Pattern.MULTILINE);

    /** Problems of a whole file, which no few lines can show. */
    private static final Set<Code> DESCRIBED = Set.of(
            Code.UNREADABLE_FILE,
            Code.TOO_LARGE,
            Code.EMPTY_FILE,
            Code.NOT_UTF8,
            Code.CONTROL_CHARACTER,
            Code.TOO_DEEP,
            Code.TOO_MANY_VALUES,
            Code.TOO_MANY_PROBLEMS);

    @Test
    void everyCodeIsExplainedOnceAndInOrder() {
        assertThat(Explanations.all()).extracting(Explanation::code).containsExactly(Code.values());
    }

    @Test
    void onlyWholeFilesAreDescribedRatherThanShown() {
        assertThat(Explanations.all().stream()
                        .filter(explanation -> !explanation.isScenarioText())
                        .map(Explanation::code))
                .containsExactlyInAnyOrderElementsOf(DESCRIBED);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void theWrongExampleHasThisProblemAndNoOther(Explanation explanation) {
        assertThat(codes(explanation.wrong())).containsOnly(explanation.code());
    }

    @ParameterizedTest
    @MethodSource("examples")
    void theRightExampleHasNoProblem(Explanation explanation) {
        assertThat(codes(explanation.right())).isEmpty();
    }

    @Test
    void codesAreFoundAsPeopleTypeThem() {
        assertThat(Explanations.find(" e0145")).map(Explanation::code).contains(Code.UNKNOWN_PLACE);
        assertThat(Explanations.find("E9999")).isEmpty();
        assertThat(Explanations.find("E0145").orElseThrow().text()).contains("Wrong:", "  units:", "Right:");
    }

    @Test
    void idsAreUnique() {
        assertThat(Arrays.stream(Code.values()).map(Code::id)).doesNotHaveDuplicates();
    }

    static List<Explanation> examples() {
        return Explanations.all().stream().filter(Explanation::isScenarioText).toList();
    }

    private static List<Code> codes(String example) {
        Set<String> given =
                TOP_KEY.matcher(example).results().map(m -> m.group(1)).collect(Collectors.toSet());
        String base = new String(Fixture.resource("small.yaml"), UTF_8);
        StringBuilder kept = new StringBuilder();
        List<MatchResult> keys = TOP_KEY.matcher(base).results().toList();
        for (int i = 0; i < keys.size(); i++) {
            int end = i + 1 < keys.size() ? keys.get(i + 1).start() : base.length();
            if (!given.contains(keys.get(i).group(1))) {
                kept.append(base, keys.get(i).start(), end);
            }
        }
        return ScenarioReader.problems("example", (kept + example + "\n").getBytes(UTF_8)).stream()
                .map(Problem::code)
                .toList();
    }
}
