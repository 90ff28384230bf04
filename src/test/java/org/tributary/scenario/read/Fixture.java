package org.tributary.scenario.read;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;

/** The small scenario that has every key once. */
final class Fixture {
    private Fixture() {}

    static byte[] bytes() {
        return resource("complete.yaml");
    }

    static String text() {
        return new String(bytes(), UTF_8);
    }

    static byte[] resource(String name) {
        try (var in = Objects.requireNonNull(Fixture.class.getResourceAsStream(name), name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
