package org.tributary.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/** The version that the build wrote beside this class. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        return new String[] {"tributary " + number()};
    }

    private static String number() {
        var written = new Properties();
        try (var file = Version.class.getResourceAsStream("version.properties")) {
            if (file == null) throw new IllegalStateException("The jar holds no version.properties.");
            written.load(file);
        } catch (IOException broken) {
            throw new UncheckedIOException("The jar's version.properties cannot be read.", broken);
        }
        return written.getProperty("version", "of unknown version");
    }
}
