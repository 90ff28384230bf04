package org.tributary.scenario.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;

class ProblemsTest {

    @Test
    void showsEveryProblemWithItsLineAndCountsThem() {
        String text = new String(Fixture.resource("small.yaml"), UTF_8)
                .replace("at: mae_sot", "at: mae_sod")
                .replace("workers: 900", "workers: nine");

        assertThat(shown(text)).isEqualTo("""
                        river.yaml:15:54: E0145 "mae_sod" is no place of the map.
                          Maybe "mae_sot"?
                          15 |   - {id: tha-1, agency: rtp-cib, kind: tactical, at: mae_sod, people-each: 40}
                             |                                                      ^
                          at /units/0/at

                        river.yaml:18:42: E0124 "nine" is not a whole number in plain decimals.
                          18 |     scam: {sites: {kk_park: 3}, workers: nine, victims: {CHN: 1}}
                             |                                          ^
                          at /syndicates/ring/scam/workers

                        2 problems in river.yaml. What a code means: tributary explain E0145
                        """);
    }

    @Test
    void theCaretStandsRightBehindWideAndCombiningLetters() {
        String text = new String(Fixture.resource("small.yaml"), UTF_8)
                .replace("title: A small scenario", "title: {zh: 湄公河, th: น้ำ, xx: y}");

        int cells = "title: {zh: ".length() + 6 + ", th: ".length() + 2 + ", ".length();
        assertThat(shown(text)).contains("3:27: E0134").contains("\n    | " + " ".repeat(cells) + "^\n");
    }

    @Test
    void aLongLineIsCutAroundItsCaret() {
        String text = new String(Fixture.resource("small.yaml"), UTF_8)
                .replace("at: D+1 13:00", "at: D+1 13:00\n    to: [" + "tha, ".repeat(1) + " ".repeat(300) + "xyz]");
        assertThat(shown(text))
                .contains("…")
                .contains("xyz]")
                .contains("E0147 \"xyz\" is not one of the seats: tha, chn.");
    }

    @Test
    void fileNamesCannotSteerTheTerminal() {
        assertThat(Problems.format("a\u001b[31mb", ScenarioReader.problems("it", new byte[0])))
                .doesNotContain("\u001b");
    }

    private static String shown(String text) {
        return catchThrowableOfType(
                        InvalidScenario.class, () -> ScenarioReader.read("river.yaml", text.getBytes(UTF_8)))
                .getMessage();
    }
}
