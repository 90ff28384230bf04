package org.tributary.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class TributaryTest {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void tellsItsVersion() {
        assertThat(execute("--version")).isEqualTo(Exit.DONE.code());
        assertThat(out.toString()).matches("tributary \\d+\\.\\d+\\.\\d+\\R");
    }

    @Test
    void anUnknownOptionIsBadInputAndGetsNoStackTrace() {
        assertThat(execute("--no-such-option")).isEqualTo(Exit.BAD_INPUT.code());
        assertThat(err.toString()).contains("--no-such-option").doesNotContain("\tat ");
    }

    @Test
    void nothingToDoIsBadInput() {
        assertThat(execute()).isEqualTo(Exit.BAD_INPUT.code());
        assertThat(err.toString()).contains("name a command");
    }

    private int execute(String... arguments) {
        return Tributary.commandLine()
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(arguments);
    }
}
