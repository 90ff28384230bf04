package org.tributary.score;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The file {@code review/overrides.json} of a run's folder: every override that was ever given, oldest first. The last
 * one of an objective holds; the earlier ones stay. Thread-safe.
 */
public final class OverridesFile {
    /** Where it stands in the folder of a run. */
    public static final String NAME = "review/overrides.json";

    /** One line end on every machine. */
    private static final DefaultIndenter INDENT = new DefaultIndenter("  ", "\n");

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .defaultPrettyPrinter(
                    new DefaultPrettyPrinter().withObjectIndenter(INDENT).withArrayIndenter(INDENT))
            .build();

    private OverridesFile() {}

    /**
     * The overrides of a run, oldest first; none if nobody gave any.
     *
     * @param run the folder of the run
     * @throws tools.jackson.core.JacksonException if the file holds no overrides
     */
    public static List<RatingOverride> in(Path run) throws IOException {
        Path file = run.resolve(NAME);
        return Files.exists(file)
                ? List.of(MAPPER.readValue(Files.readString(file, UTF_8), RatingOverride[].class))
                : List.of();
    }

    /** Writes all of them, at once or not at all. */
    public static void write(Path run, List<RatingOverride> overrides) throws IOException {
        Path file = run.resolve(NAME);
        Files.createDirectories(run.resolve("review"));
        Path draft = file.resolveSibling("." + file.getFileName());
        Files.writeString(draft, MAPPER.writeValueAsString(overrides) + "\n", UTF_8);
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
