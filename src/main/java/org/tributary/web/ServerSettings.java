package org.tributary.web;

import java.net.InetAddress;
import java.net.URI;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Where a server is reached, and how. Immutable.
 *
 * @param bind the address it listens at; loopback unless somebody said otherwise
 * @param port 0 for any that is free
 * @param keys its certificate and key; empty without TLS
 * @param outside what people type where a proxy stands before it, such as {@code https://exercise.example.org}
 * @param shown the address by which other devices reach it, for links; without one, that of bind
 * @param log where requests are written down; empty for nowhere
 */
public record ServerSettings(
        InetAddress bind,
        int port,
        Optional<Keys> keys,
        Optional<URI> outside,
        Optional<InetAddress> shown,
        Optional<Path> log,
        Limits limits) {

    /**
     * A certificate with its key.
     *
     * @param password of the store and of the key, which may be empty
     */
    public record Keys(KeyStore store, String password) {}

    /** Refuses what would send sessions through the internet in the clear. */
    public ServerSettings {
        if (keys.isEmpty() && outside.isEmpty() && !Addresses.isPrivate(bind)) {
            throw new IllegalArgumentException(
                    "Without TLS only an address of a room or of this machine is served, but %s is neither."
                            .formatted(bind.getHostAddress()));
        }
    }

    /** A server for this machine alone. */
    public static ServerSettings loopback(int port) {
        return new ServerSettings(
                InetAddress.getLoopbackAddress(),
                port,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Limits.USUAL);
    }

    /** Whether what people's browsers see is encrypted. */
    public boolean isSecure() {
        return keys.isPresent()
                || outside.filter(url -> "https".equals(url.getScheme())).isPresent();
    }

    /** Whether sessions cross a room in the clear. */
    public boolean isPlain() {
        return !isSecure() && !bind.isLoopbackAddress();
    }

    /** The name of the cookie that holds a session. */
    String cookie() {
        return isSecure() ? "__Host-tributary" : "tributary";
    }

    /** What links begin with, without a slash at the end. */
    String base(int boundPort) {
        return outside.map(ServerSettings::origin)
                .orElseGet(() -> scheme() + "://" + Addresses.inUrl(shown.orElse(bind)) + portInUrl(boundPort));
    }

    /** The origins of pages that are its own, as browsers write them. */
    List<String> origins(int boundPort) {
        var all = new ArrayList<String>();
        outside.map(ServerSettings::origin).ifPresent(all::add);
        var hosts = new ArrayList<String>(List.of("localhost", "127.0.0.1", "[::1]"));
        if (bind.isAnyLocalAddress()) {
            Addresses.ofThisMachine().forEach(address -> hosts.add(Addresses.inUrl(address)));
        } else {
            hosts.add(Addresses.inUrl(bind));
        }
        shown.ifPresent(address -> hosts.add(Addresses.inUrl(address)));
        hosts.stream()
                .distinct()
                .map(host -> scheme() + "://" + host + portInUrl(boundPort))
                .forEach(all::add);
        return List.copyOf(all);
    }

    private String scheme() {
        return keys.isPresent() ? "https" : "http";
    }

    private String portInUrl(int boundPort) {
        return boundPort == (keys.isPresent() ? 443 : 80) ? "" : ":" + boundPort;
    }

    private static String origin(URI url) {
        return url.getScheme() + "://" + url.getAuthority();
    }
}
