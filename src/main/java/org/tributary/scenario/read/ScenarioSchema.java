package org.tributary.scenario.read;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;

/** The JSON Schema (2020-12) of scenario files, by which editors complete keys, explain them and mark mistakes. */
public final class ScenarioSchema {
    /** What the file is called; the number is the format version. */
    public static final String FILE_NAME = "scenario-1.schema.json";

    private ScenarioSchema() {}

    /** The schema's text. */
    public static String json() {
        try (var in = Objects.requireNonNull(ScenarioSchema.class.getResourceAsStream(FILE_NAME), FILE_NAME)) {
            return new String(in.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
