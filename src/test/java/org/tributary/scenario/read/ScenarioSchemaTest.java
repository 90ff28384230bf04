package org.tributary.scenario.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The shipped schema is the records' own, and an independent validator judges files by it as the reader does. */
class ScenarioSchemaTest {
    private static final Path SHIPPED =
            Path.of("src/main/resources/org/tributary/scenario/read", ScenarioSchema.FILE_NAME);

    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(ScenarioSchema.json(), InputFormat.JSON);

    /** What a schema can see: keys, shapes, words and units, but not what names mean. */
    private static final Set<Code> STRUCTURAL = Set.of(
            Code.UNKNOWN_KEY,
            Code.MISSING_KEY,
            Code.WRONG_SHAPE,
            Code.NO_NUMBER,
            Code.QUOTED_NUMBER,
            Code.UNKNOWN_WORD,
            Code.BAD_NAME,
            Code.BAD_SPAN,
            Code.BAD_SHARE,
            Code.BAD_AMOUNT,
            Code.BAD_GRADE,
            Code.BAD_TEXT);

    /** Whether a key is missing hangs on another value; an exponent is gone before a validator sees the number. */
    private static final Set<String> BEYOND_A_SCHEMA = Set.of("trade-from-nowhere.yaml", "number-with-exponent.yaml");

    @Test
    void theShippedSchemaIsMadeOfTheRecords() throws IOException {
        String made = SchemaOfRecords.json();
        if (Boolean.getBoolean("schema.rewrite")) {
            Files.writeString(SHIPPED, made);
            fail("The schema was written anew; run this test again without -Dschema.rewrite.");
        }
        assertThat(ScenarioSchema.json())
                .as(
                        "the records have changed: run this test once with -Dschema.rewrite=true and look at the difference")
                .isEqualTo(made);
    }

    @ParameterizedTest
    @MethodSource("valid")
    void acceptsWhatTheReaderAccepts(Path file) throws IOException {
        assertThat(ScenarioReader.problems(file.toString(), Files.readAllBytes(file)))
                .isEmpty();
        assertThat(SCHEMA.validate(yaml(Files.readString(file)))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("structurallyBroken")
    void refusesWhatIsStructurallyBroken(Path file) throws IOException {
        assertThat(SCHEMA.validate(yaml(Files.readString(file)))).isNotEmpty();
    }

    @Test
    void acceptsWhatTheWriterWrites() {
        String json = ScenarioWriter.toJson(ScenarioReader.read("complete.yaml", Fixture.bytes()));
        assertThat(SCHEMA.validate(json, InputFormat.JSON)).isEmpty();
    }

    static List<Path> valid() throws Exception {
        Path folder = BrokenFilesTest.files().get(0).getParent().getParent();
        Path scenarios = Path.of("scenarios");
        try (Stream<Path> shipped = Files.isDirectory(scenarios) ? Files.list(scenarios) : Stream.empty()) {
            return Stream.concat(
                            Stream.of(folder.resolve("complete.yaml"), folder.resolve("small.yaml")),
                            shipped.filter(file -> file.toString().matches(".*\\.(yaml|yml|json)")))
                    .sorted()
                    .toList();
        }
    }

    static List<Path> structurallyBroken() throws Exception {
        return BrokenFilesTest.files().stream()
                .filter(file -> ScenarioReader.problems("it", bytes(file)).stream()
                        .allMatch(problem -> STRUCTURAL.contains(problem.code())))
                .filter(file -> !BEYOND_A_SCHEMA.contains(file.getFileName().toString()))
                .toList();
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static JsonNode yaml(String text) {
        return YAMLMapper.builder().build().readTree(text.getBytes(UTF_8));
    }
}
