package org.tributary.cli;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tributary.web.Addresses;
import org.tributary.web.Certificates;
import org.tributary.web.Limits;
import org.tributary.web.ServerSettings;
import org.tributary.web.ServerSettings.Keys;
import picocli.CommandLine.Option;

/** The options that say where a server is reached, and how. */
final class ReachOptions {
    private static final String PASSWORD = "TRIBUTARY_KEYSTORE_PASSWORD";

    @Option(
            names = "--port",
            defaultValue = "7070",
            description = "The port; 0 for any that is free (default: ${DEFAULT-VALUE}).")
    private int port;

    @Option(
            names = "--bind",
            paramLabel = "ADDRESS",
            description =
                    "The address to listen at (default: this machine alone; with --classroom or --plain, that of the room).")
    private @Nullable String bind;

    @Option(
            names = "--classroom",
            description =
                    "Let other devices in the room join: chooses the address, makes a certificate, shows a QR code.")
    private boolean classroom;

    @Option(
            names = "--plain",
            description =
                    "The same without encryption, for rooms where certificates cannot be trusted; private addresses only.")
    private boolean plain;

    @Option(
            names = "--keystore",
            paramLabel = "FILE",
            description = "Encrypt with the certificate of this PKCS12 file; its password is in the variable "
                    + PASSWORD + ".")
    private @Nullable Path keystore;

    @Option(
            names = "--outside",
            paramLabel = "URL",
            description =
                    "What people type where a proxy that encrypts stands before this server: https://exercise.example.org.")
    private @Nullable URI outside;

    boolean isForRoom() {
        return classroom || plain;
    }

    String shown() {
        return "%s port %d".formatted(bind == null ? "this address" : bind, port);
    }

    /** The fingerprint of a certificate that the server made itself. */
    Optional<String> fingerprint(ServerSettings settings) {
        return classroom && keystore == null
                ? settings.keys().map(keys -> Certificates.fingerprint(keys.store()))
                : Optional.empty();
    }

    ServerSettings settings(Optional<Path> log) {
        if (classroom && plain) {
            throw new BadInput("--classroom and --plain: wanted is one of them.");
        }
        if (port < 0 || port > 65_535) {
            throw new BadInput("--port: wanted is 0 to 65535, but found %d.".formatted(port));
        }
        if (outside != null && (outside.getHost() == null || !"https".equals(outside.getScheme()))) {
            throw new BadInput("--outside: wanted is a URL such as https://exercise.example.org, but found %s."
                    .formatted(outside));
        }
        InetAddress address = address();
        try {
            return new ServerSettings(
                    address,
                    port,
                    keys(address),
                    Optional.ofNullable(outside),
                    shownAddress(address),
                    log,
                    Limits.USUAL);
        } catch (IllegalArgumentException notPrivate) {
            throw new BadInput("--bind: %s Maybe --classroom or --keystore.".formatted(notPrivate.getMessage()));
        }
    }

    private InetAddress address() {
        if (bind != null) {
            try {
                return InetAddress.getByName(bind);
            } catch (UnknownHostException e) {
                throw new BadInput("--bind: wanted is an address of this machine, but found \"%s\".".formatted(bind));
            }
        }
        if (!isForRoom()) {
            return InetAddress.getLoopbackAddress();
        }
        return Addresses.ofTheRoom()
                .orElseThrow(() -> new BadInput(
                        "This machine is in no network of a room. Connect it, or name an address by --bind ADDRESS."));
    }

    private static Optional<InetAddress> shownAddress(InetAddress address) {
        return address.isAnyLocalAddress() ? Addresses.ofTheRoom() : Optional.empty();
    }

    private Optional<Keys> keys(InetAddress address) {
        if (keystore != null) {
            return Optional.of(read(keystore));
        }
        List<InetAddress> names = address.isAnyLocalAddress() ? Addresses.ofThisMachine() : List.of(address);
        return classroom ? Optional.of(new Keys(Certificates.selfSigned(names, Instant.now()), "")) : Optional.empty();
    }

    private static Keys read(Path file) {
        String password = Optional.ofNullable(System.getenv(PASSWORD)).orElse("");
        try (InputStream in = Files.newInputStream(file)) {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(in, password.toCharArray());
            return new Keys(store, password);
        } catch (IOException | GeneralSecurityException e) {
            throw new BadInput(
                    "--keystore: %s cannot be opened as PKCS12 with the password in %s.".formatted(file, PASSWORD));
        }
    }
}
