package org.tributary.exercise;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The hashes that chain a journal: that of a line is SHA-256 over the hash before it and the line, both as text with a line
 * end between them, in 64 hexadecimal digits. Before the first entry stands the hash of the opening.
 *
 * <p>A change of any line, a line left out or two that changed places are seen. Whoever may write to the disk can write a
 * whole journal anew, hashes and all: against that only a copy kept elsewhere helps.
 */
public final class Chain {
    /** What stands before everything. */
    public static final String BEGINNING = "0".repeat(64);

    private Chain() {}

    /** The hash of a line that follows what has this hash. */
    public static String next(String before, String line) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            sha.update((before + "\n").getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(sha.digest(line.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java computes SHA-256.", e);
        }
    }

    /** The hash of an entry that follows what has this hash. */
    public static String next(String before, Entry entry) {
        return next(before, EntryLines.line(entry));
    }

    /** The hash of an opening by itself, before its first entry. */
    public static String of(Journal.Opening opening) {
        return next(BEGINNING, EntryLines.line(opening));
    }
}
