package org.tributary.web;

import java.io.Serial;

/** Why a request is not done: what is answered, and nothing else of why. */
final class Refusal extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final int status;
    private final String code;

    /**
     * @param status of HTTP, 400 to 599
     * @param code a stable word in kebab-case, by which a page finds its own words
     * @param reason in English, for whoever reads the answer itself
     */
    Refusal(int status, String code, String reason) {
        super(reason, null, false, false);
        this.status = status;
        this.code = code;
    }

    int status() {
        return status;
    }

    String code() {
        return code;
    }

    String reason() {
        return String.valueOf(getMessage());
    }

    static Refusal badInput(String reason) {
        return new Refusal(400, "bad-input", reason);
    }

    static Refusal noSession() {
        return new Refusal(401, "no-session", "Join first, by your own link.");
    }

    static Refusal notYours() {
        return new Refusal(403, "not-yours", "This is not for you.");
    }

    static Refusal unknown() {
        return new Refusal(404, "unknown", "There is nothing here.");
    }

    static Refusal tooLarge(int most_bytes) {
        return new Refusal(413, "too-large", "At most %,d bytes are taken here.".formatted(most_bytes));
    }

    static Refusal tooMany() {
        return new Refusal(429, "too-many", "Too many requests. Wait a while.");
    }
}
