/**
 * Scenario files: text in YAML or JSON becomes a {@code Scenario}, or all its problems at once; and a JSON Schema tells
 * editors what may be written.
 *
 * <p>The command line and the pages call it; nothing else knows YAML. The way of the data: {@link
 * org.tributary.scenario.read.ScenarioReader} takes bytes, {@code Source} makes checked text of them, {@code TreeReader} a
 * tree of nodes that know their line and column, {@code Binder} the records of {@code org.tributary.scenario}, and {@code
 * Checks} asks whether the names and numbers in them mean anything. Each of these reports to one {@code Findings}. What
 * cannot be bound is replaced by a blank and its pointer is marked as spoilt, so that the checks can go on and say nothing
 * about what is already known to be wrong.
 */
@NullMarked
package org.tributary.scenario.read;

import org.jspecify.annotations.NullMarked;
