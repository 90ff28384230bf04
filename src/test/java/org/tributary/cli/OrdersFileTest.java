package org.tributary.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Goal: a run is played from orders given in advance, and what is wrong with their file is said where it is. */
class OrdersFileTest {
    private static final String SHIPPED = "scenarios/orders/first-steps.yaml";

    @TempDir
    private Path folder;

    private final StringWriter err = new StringWriter();

    private int run(String orders, String... more) {
        var words = new java.util.ArrayList<>(List.of("run", "scenarios/first-steps.yaml", "--seed", "1", "--quiet"));
        words.addAll(List.of("--orders", orders, "--out", folder.resolve("run").toString()));
        words.addAll(List.of(more));
        return Tributary.commandLine()
                .setOut(new PrintWriter(new StringWriter()))
                .setErr(new PrintWriter(err))
                .execute(words.toArray(String[]::new));
    }

    @Test
    void theShippedOrdersAreGivenAtTheirTimesAndNoOthers() throws IOException {
        assertThat(run(SHIPPED)).as(err.toString()).isZero();
        List<String> orders = Files.readAllLines(folder.resolve("run/replay/orders.jsonl"));
        assertThat(orders).hasSize(8);
        assertThat(orders.get(7)).contains("\"at_h\":240.0", "\"order\":\"raid\"", "\"joint\":\"mmr-police/joint/1\"");
        String log = Files.readString(folder.resolve("run/events.jsonl"));
        assertThat(log).as("every order can be carried out").doesNotContain("\"order-refused\"");
        assertThat(log).as("the raid finds somebody").contains("\"persons-freed\"");
        assertThat(Files.readString(folder.resolve("run/manifest.json"))).contains("\"--orders\"");
    }

    @Test
    void theRunCanBeReviewed() {
        assertThat(run(SHIPPED)).isZero();
        assertThat(Tributary.commandLine()
                        .setErr(new PrintWriter(err))
                        .execute(
                                "review",
                                folder.resolve("run").toString(),
                                "--fortunes",
                                "2",
                                "--no-missed",
                                "--quiet"))
                .as(err.toString())
                .isZero();
        assertThat(folder.resolve("run/review/review.json")).isNotEmptyFile();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            seat: mmr                    | seat: mmn                    | E0147 | "mmr"
            order: surveil               | order: surveill              | E0127 | "surveil"
            agency: mmr-police, unit     | agency: tha-police, unit     | E0146 | mmr-border
            unit: mmr-detectives         | unitt: mmr-detectives        | E0120 | "unit"
            after: 3 days                | after: 3                     | E0129 | after
            answer: accepted             | answer: yes-please           | E0127 | accepted
            channel: domestic            | channel: domestik            | E0127 | "domestic"
            """)
    void whatIsWrongIsSaidWithItsPlace(String right, String wrong, String code, String hint) throws IOException {
        String text = Files.readString(Path.of(SHIPPED));
        assertThat(text).contains(right);
        Path file = Files.writeString(folder.resolve("orders.yaml"), text.replaceFirst(right, wrong));
        assertThat(run(file.toString())).isEqualTo(2);
        assertThat(err.toString()).contains(code, "orders.yaml:", hint).doesNotContain("at org.");
    }

    @Test
    void manyRunsCannotFollowOrdersOfOneSeed() {
        assertThat(run(SHIPPED, "--runs", "2")).isEqualTo(2);
        assertThat(err.toString()).contains("--orders", "--runs 2");
        assertThat(run(folder.resolve("none.yaml").toString())).isEqualTo(2);
    }
}
