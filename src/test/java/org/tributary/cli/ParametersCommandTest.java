package org.tributary.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import org.tributary.scenario.Parameters;

class ParametersCommandTest {

    @Test
    void printsALineForEachNumberOfTheModel() {
        var out = new StringWriter();
        int exit = Tributary.commandLine().setOut(new PrintWriter(out, true)).execute("parameters");
        assertThat(exit).isZero();
        assertThat(out.toString().lines().count())
                .isEqualTo(Parameters.defaults().all().size() + 1L);
        assertThat(out.toString()).contains("fusion.prior", "0.02", "Source: ");
    }
}
