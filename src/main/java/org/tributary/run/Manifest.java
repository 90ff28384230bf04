package org.tributary.run;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a run folder says of itself: by which command, from which scenario, with which hashes. Immutable.
 *
 * @param scenarioFile the file's name, without its folder
 * @param scenarioSha256 of the file's bytes, as hexadecimal digits
 * @param command the arguments that give the same run again
 * @param writtenAt the one thing that differs from run to run: when it was written, in ISO 8601
 */
public record Manifest(String scenarioFile, String scenarioSha256, long seed, List<String> command, String writtenAt) {

    /** Copies its list. */
    public Manifest {
        command = List.copyOf(command);
    }

    /** The SHA-256 of each file of a folder but the manifest, by its name with slashes, in order of name. */
    Map<String, String> hashes(Path folder) throws IOException {
        var result = new TreeMap<String, String>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String name = folder.relativize(file).toString().replace('\\', '/');
                if (!name.equals("manifest.json")) {
                    result.put(name, sha256(file));
                }
            }
        }
        return result;
    }

    Map<String, Object> asJson(Map<String, String> files) {
        var json = new LinkedHashMap<String, Object>();
        json.put("engine", Engine.version());
        json.put("scenario", scenarioFile);
        json.put("scenario-sha256", scenarioSha256);
        json.put("seed", seed);
        json.put("command", command);
        json.put("java", Runtime.version().toString());
        json.put("written-at", writtenAt);
        json.put("files", files);
        return json;
    }

    /** The names of the files that a manifest lists; empty if it is none. */
    static Set<String> filesNamedIn(Path manifest) throws IOException {
        try {
            return Set.copyOf(JsonMapper.shared()
                    .readTree(Files.readString(manifest))
                    .path("files")
                    .propertyNames());
        } catch (JacksonException e) {
            return Set.of();
        }
    }

    /** The SHA-256 of a file, as hexadecimal digits. */
    public static String sha256(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            byte[] buffer = new byte[1 << 16];
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                digest.update(buffer, 0, n);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
