package org.tributary.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/** Files that are the same for everybody: pages, their scripts and styles, and the libraries these use. Thread-safe. */
final class StaticFiles {
    private static final String OWN = "/org/tributary/web";
    private static final String LIBRARIES = "/META-INF/resources/webjars/";

    /** Of each library the one version that is shipped. */
    private static final Map<String, String> VERSIONS = Map.of("leaflet", "1.9.4", "lit-html", "3.3.2");

    /** What a name may be made of: no step up, no hidden file, no second slash. */
    private static final Pattern NAME = Pattern.compile("(/[a-zA-Z0-9_][a-zA-Z0-9_.@-]*)+");

    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("html", "text/html; charset=utf-8"),
            Map.entry("js", "text/javascript; charset=utf-8"),
            Map.entry("css", "text/css; charset=utf-8"),
            Map.entry("json", "application/json"),
            Map.entry("geojson", "application/geo+json"),
            Map.entry("svg", "image/svg+xml"),
            Map.entry("png", "image/png"),
            Map.entry("ico", "image/x-icon"),
            Map.entry("woff2", "font/woff2"),
            Map.entry("map", "application/json"),
            Map.entry("webmanifest", "application/manifest+json"));

    private final Map<String, Optional<Content>> kept = new ConcurrentHashMap<>();

    /**
     * A file's content.
     *
     * @param type as HTTP names it
     * @param tag changes whenever the content does
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared, never changed
    record Content(byte[] bytes, String type, String tag) {}

    /** A file under {@code org/tributary/web} in the jar, such as {@code /app/seat.js}. */
    Optional<Content> own(String name) {
        return find(OWN, name);
    }

    /** A library's file by the library's name, such as {@code /leaflet/dist/leaflet.css}. */
    Optional<Content> library(String name) {
        if (!NAME.matcher(name).matches()) {
            return Optional.empty();
        }
        int end = name.indexOf('/', 1);
        String library = end < 0 ? "" : name.substring(1, end);
        String version = VERSIONS.get(library);
        return version == null ? Optional.empty() : find(LIBRARIES + library + "/" + version, name.substring(end));
    }

    private Optional<Content> find(String folder, String name) {
        if (!NAME.matcher(name).matches()) {
            return Optional.empty();
        }
        String type = TYPES.get(name.substring(name.lastIndexOf('.') + 1));
        if (type == null) {
            return Optional.empty();
        }
        Optional<Content> known = kept.get(folder + name);
        if (known != null) {
            return known;
        }
        Optional<Content> read = read(folder + name, type);
        read.ifPresent(content -> kept.put(folder + name, read)); // what is missing is not kept: names have no end
        return read;
    }

    private static Optional<Content> read(String path, String type) {
        try (InputStream in = StaticFiles.class.getResourceAsStream(path)) {
            if (in == null) {
                return Optional.empty();
            }
            byte[] bytes = in.readAllBytes();
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes);
            return Optional.of(new Content(bytes, type, '"' + HexFormat.of().formatHex(hash, 0, 12) + '"'));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
