package org.tributary.exercise;

import java.util.Optional;

/**
 * What became of an invitation. Immutable.
 *
 * @param person who may join; empty if it was refused
 * @param link the link's secret, said this once and kept nowhere; empty if it was refused
 */
public record Invited(Reply reply, Optional<Person> person, Optional<String> link) {}
