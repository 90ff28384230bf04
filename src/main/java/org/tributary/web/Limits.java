package org.tributary.web;

import java.time.Duration;

/**
 * How much one asks of the server at most. Assumed, for seats of up to ten people.
 *
 * @param body_bytes of a request's body, where its route says nothing else
 * @param changes_per_s requests that change something, by one session, in the long run
 * @param changesAtOnce such requests by one session in a burst
 * @param reads_per_s other requests by one session or, without one, from one address, in the long run
 * @param readsAtOnce such requests in a burst
 * @param wrongJoinsAtOnce wrong links from one address before it has to wait
 * @param wrongJoinEvery how long it waits for one more
 * @param streams open streams of changes by one session
 * @param connections open connections in all
 * @param heartbeat how often a quiet stream shows that it is alive
 */
public record Limits(
        int body_bytes,
        double changes_per_s,
        int changesAtOnce,
        double reads_per_s,
        int readsAtOnce,
        int wrongJoinsAtOnce,
        Duration wrongJoinEvery,
        int streams,
        int connections,
        Duration heartbeat) {

    /** Those of a server that people use. */
    public static final Limits USUAL =
            new Limits(65_536, 10, 40, 40, 400, 10, Duration.ofSeconds(30), 6, 2_000, Duration.ofSeconds(15));
}
