package org.tributary.scenario.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.tributary.scenario.Scenario;

/** Reads scenario files, in YAML or JSON. Safe for any number of threads. */
public final class ScenarioReader {
    private ScenarioReader() {}

    /**
     * The scenario in a file.
     *
     * @throws InvalidScenario with every problem, if it has any
     */
    public static Scenario read(Path file) {
        return reading(file).scenario();
    }

    /**
     * The scenario in these bytes.
     *
     * @param name what messages call the file
     * @throws InvalidScenario with every problem, if it has any
     */
    public static Scenario read(String name, byte[] bytes) {
        return reading(name, bytes).scenario();
    }

    /**
     * The scenario in a file, with its text and its hash.
     *
     * @throws InvalidScenario with every problem, if it has any
     */
    public static Reading reading(Path file) {
        String name = file.toString();
        try {
            return reading(
                    name,
                    bytes(file),
                    Optional.of(Optional.ofNullable(file.toAbsolutePath().getParent())
                            .orElse(file)));
        } catch (Misfit misfit) {
            throw refused(name, misfit);
        }
    }

    /**
     * The scenario in these bytes, with their text and their hash.
     *
     * @param name what messages call the file
     * @throws InvalidScenario with every problem, if it has any
     */
    public static Reading reading(String name, byte[] bytes) {
        return reading(name, bytes, Optional.empty());
    }

    private static Reading reading(String name, byte[] bytes, Optional<Path> folder) {
        Source source;
        try {
            source = Source.of(bytes);
        } catch (Misfit misfit) {
            throw refused(name, misfit);
        }
        var findings = new Findings();
        Optional<Scenario> scenario = TreeReader.read(source, findings).map(tree -> {
            findings.in(tree);
            Scenario bound = new NetworkFiles(findings, folder).into(Binder.bind(Scenario.class, tree, findings));
            Checks.check(bound, findings);
            return bound;
        });
        if (scenario.isEmpty() || !findings.isEmpty()) {
            throw new InvalidScenario(name, findings.problems(source));
        }
        return new Reading(scenario.get(), source.text(), sha256(bytes));
    }

    /** All problems of these bytes, in their order; empty if they are a scenario. */
    public static List<Problem> problems(String name, byte[] bytes) {
        try {
            reading(name, bytes);
            return List.of();
        } catch (InvalidScenario e) {
            return e.problems();
        }
    }

    /** A file that is too large is refused before it is read, one that grows or never ends soon after. */
    static byte[] bytes(Path file) throws Misfit {
        try {
            if (Files.isDirectory(file)) {
                throw new Misfit(Code.UNREADABLE_FILE, "This is a folder; wanted is a scenario file.");
            }
            long size = Files.size(file);
            if (size > Source.MOST_BYTES) {
                throw Source.tooLarge(size);
            }
            try (InputStream in = Files.newInputStream(file)) {
                return in.readNBytes(Source.MOST_BYTES + 1);
            }
        } catch (NoSuchFileException e) {
            throw new Misfit(Code.UNREADABLE_FILE, "There is no such file.", neighbour(file));
        } catch (IOException e) {
            throw new Misfit(Code.UNREADABLE_FILE, "The file cannot be read.");
        }
    }

    /** The file in the same folder whose name is nearest. */
    private static Optional<String> neighbour(Path file) {
        Path folder = Optional.ofNullable(file.toAbsolutePath().getParent()).orElse(file);
        try (var files = Files.list(folder)) {
            List<String> names =
                    files.limit(1000).map(path -> path.getFileName().toString()).toList();
            return Near.of(String.valueOf(file.getFileName()), names);
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    static InvalidScenario refused(String name, Misfit misfit) {
        var findings = new Findings();
        findings.note(misfit.code(), Position.START, misfit.words(), misfit.suggestion());
        return new InvalidScenario(name, findings.problems(Source.empty()));
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256.", e);
        }
    }
}
