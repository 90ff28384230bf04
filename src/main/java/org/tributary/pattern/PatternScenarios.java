package org.tributary.pattern;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.tributary.scenario.Scenario;
import org.tributary.scenario.read.ScenarioReader;

/** The scenarios that patterns are tried on: files beside this class, and the shipped ones. */
public final class PatternScenarios {
    private PatternScenarios() {}

    /**
     * The scenario of that name, such as {@code balloon}.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static Scenario read(String name) {
        return read(name + ".yaml", "/org/tributary/pattern/" + name + ".yaml");
    }

    /**
     * The scenario of that name in the folder {@code scenarios}, as it came with the program; where the program was not
     * packed, as it stands in the working folder.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static Scenario shipped(String name) {
        String file = name + ".yaml";
        Path unpacked = Path.of("scenarios", file);
        boolean packed = PatternScenarios.class.getResource("/scenarios/" + file) != null;
        if (!packed && Files.isRegularFile(unpacked)) {
            return ScenarioReader.read(unpacked);
        }
        return read(file, "/scenarios/" + file);
    }

    private static Scenario read(String file, String resource) {
        try (InputStream in = PatternScenarios.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalArgumentException("There is no scenario \"%s\" for patterns.".formatted(file));
            }
            return ScenarioReader.read(file, in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
