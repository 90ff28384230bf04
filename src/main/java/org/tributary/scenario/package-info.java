/**
 * The script of an exercise as immutable records: region, sides, resources, MSEL, objectives.
 *
 * <p>The records are the file format: a component {@code peopleEach} is the key {@code people-each}, its
 * {@code JsonPropertyDescription} is what an editor shows, an {@code Optional}, list or map may be left out.
 * {@code scenario.read} makes them from text; nothing else knows YAML. The records hold what a file says; whether the
 * names in it mean anything is checked by the reader.
 */
@NullMarked
package org.tributary.scenario;

import org.jspecify.annotations.NullMarked;
