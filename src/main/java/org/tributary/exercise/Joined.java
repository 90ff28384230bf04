package org.tributary.exercise;

import java.util.Optional;

/**
 * What became of somebody's wish to come in. Immutable.
 *
 * @param person who came in; empty if nobody did
 * @param session the session's new secret, said this once and kept nowhere; empty if nobody came in
 */
public record Joined(Reply reply, Optional<Person> person, Optional<String> session) {}
