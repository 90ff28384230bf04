package org.tributary.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

/** The scenarios in the jar that people can play. */
public final class ShippedScenarios {
    private static final List<String> NAMES = List.of(
            "first-steps",
            "moei-squeeze",
            "northern-handover",
            "precursor-balloon",
            "quiet-border",
            "river-joint-patrol",
            "season-of-actions",
            "shared-room",
            "zone-fifteen-nationalities");

    /** Their names, the one to begin with first. */
    public List<String> names() {
        return NAMES;
    }

    /** The text of one. */
    public Optional<String> find(String name) {
        if (!NAMES.contains(name)) {
            return Optional.empty();
        }
        try (InputStream in = ShippedScenarios.class.getResourceAsStream("/scenarios/" + name + ".yaml")) {
            return in == null ? Optional.empty() : Optional.of(new String(in.readAllBytes(), UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
