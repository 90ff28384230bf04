package org.tributary.run;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Properties;

/** The version of the product, which names the model's revision too. */
public final class Engine {
    private static final String VERSION = read();

    private Engine() {}

    /** Such as {@code 0.1.0}. */
    public static String version() {
        return VERSION;
    }

    private static String read() {
        var properties = new Properties();
        try (InputStream file =
                Objects.requireNonNull(Engine.class.getResourceAsStream("engine.properties"), "engine.properties")) {
            properties.load(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Objects.requireNonNull(properties.getProperty("version"));
    }
}
