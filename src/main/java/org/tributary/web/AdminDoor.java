package org.tributary.web;

import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.tributary.exercise.Secrets;

/**
 * Lets in whoever may open exercises on this server: by a link that works once, after which there is another one. Sessions
 * end with the server. Only hashes are kept. Thread-safe.
 */
final class AdminDoor {
    private final Secrets secrets;
    private final Consumer<String> announce;
    private final Set<String> sessions = ConcurrentHashMap.newKeySet();
    private String link = "";

    /** @param announce is told the secret of each new link */
    AdminDoor(Secrets secrets, Consumer<String> announce) {
        this.secrets = secrets;
        this.announce = announce;
    }

    /** Makes the link that works from now on, and no other. */
    synchronized void renew() {
        String secret = secrets.next();
        link = Secrets.hash(secret);
        announce.accept(secret);
    }

    /** A new session's secret, if this is the link's; the link is used up. */
    synchronized Optional<String> join(String secret) {
        if (!Secrets.hash(secret).equals(link)) {
            return Optional.empty();
        }
        String session = secrets.next();
        sessions.add(Secrets.hash(session));
        renew();
        return Optional.of(session);
    }

    boolean isSession(String secret) {
        return sessions.contains(Secrets.hash(secret));
    }

    void leave(String secret) {
        sessions.remove(Secrets.hash(secret));
    }
}
