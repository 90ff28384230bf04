package org.tributary.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.tributary.scenario.Parameter;
import org.tributary.scenario.Parameters;

/** The document's table of parameters is the parameter file's. */
class ParametersDocumentTest {
    private static final Path DOCUMENT = Path.of("src/docs/parameters.md");

    @Test
    void theDocumentSaysWhatTheParameterFileSays() throws IOException {
        String made = ParametersTable.markdown();
        if (Boolean.getBoolean("parameters.rewrite")) {
            Files.writeString(DOCUMENT, made);
            fail("The document was written anew; run this test again without -Dparameters.rewrite.");
        }
        assertThat(Files.readString(DOCUMENT))
                .as("the parameters have changed: ./tributary parameters --markdown > %s", DOCUMENT)
                .isEqualTo(made);
    }

    @Test
    void everyParameterHasItsRow() {
        assertThat(Parameters.defaults().all())
                .hasSizeGreaterThan(80)
                .extracting(Parameter::name)
                .allSatisfy(name -> assertThat(ParametersTable.markdown()).contains("| `" + name + "` | "));
    }

    @Test
    void everyValueLiesInItsRange() {
        assertThat(Parameters.defaults().all())
                .allSatisfy(parameter -> assertThat(parameter.value())
                        .as(parameter.name())
                        .isBetween(parameter.low(), parameter.high()));
    }
}
