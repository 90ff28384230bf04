package org.tributary.exercise;

import java.time.Instant;

/**
 * What became of something that was handed in. Immutable.
 *
 * @param accepted whether it was done; then it is on the disk
 * @param number of the entry that keeps it, or its refusal by the world; for people of a seat it runs by seat. 0 if it was
 *     refused at the door and is not kept
 * @param at by the server's clock
 * @param code why not, as a word that stays the same from version to version, such as {@code wrong-stop}; {@code ok} if
 *     accepted
 * @param reason why not, as an English sentence part; empty if accepted
 */
public record Reply(boolean accepted, long number, Instant at, String code, String reason) {
    /** The code of what was accepted. */
    public static final String OK = "ok";

    /** The code of what the world refused. */
    public static final String REFUSED = "refused";

    /** The code of everything while the exercise is open for reading only. */
    public static final String READ_ONLY = "read-only";

    static Reply done(long number, Instant at) {
        return new Reply(true, number, at, OK, "");
    }

    Reply numbered(long other) {
        return new Reply(accepted, other, at, code, reason);
    }

    static Reply turnedAway(Instant at, String code, String reason) {
        return new Reply(false, 0, at, code, reason);
    }
}
