package org.tributary.exercise;

import java.time.Instant;
import java.util.Optional;

/**
 * One line of an exercise's journal. Immutable.
 *
 * @param number from 1, without gaps
 * @param at by the server's clock; nothing is ever computed from another clock
 * @param by who did it; empty if the server did, such as closing a round whose time ran out
 * @param key chosen by who sent it: what comes again with the same key is answered again and not done again
 * @param act what was done
 */
public record Entry(long number, Instant at, Optional<PersonId> by, Optional<String> key, Act act) {}
