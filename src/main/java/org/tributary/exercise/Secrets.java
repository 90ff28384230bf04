package org.tributary.exercise;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/** Makes the secrets of links and sessions. Only their hashes are kept. Thread-safe. */
@FunctionalInterface
public interface Secrets {

    /** A fresh secret that nobody can guess: 128 bits as 22 letters, digits, hyphens and low lines. */
    String next();

    /** Secrets from the system's generator. */
    static Secrets ofSystem() {
        var random = new SecureRandom();
        return () -> {
            byte[] bits = new byte[16];
            random.nextBytes(bits);
            return Base64.getUrlEncoder().withoutPadding().encodeToString(bits);
        };
    }

    /** What is kept of a secret: its SHA-256, in hexadecimal digits. */
    static String hash(String secret) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(secret.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
