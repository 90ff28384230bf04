package org.tributary.scenario.read;

import org.tributary.scenario.Scenario;

/**
 * A scenario as it was read. Immutable.
 *
 * @param text the file's text, without a byte order mark
 * @param sha256 of the file's bytes, in hexadecimal
 */
public record Reading(Scenario scenario, String text, String sha256) {}
