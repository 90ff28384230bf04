/**
 * An exercise that people play: rounds, seats, orders accepted or refused, and what each seat may see of it.
 *
 * <p>An exercise is its scenario, its seed and its journal. From these the same log comes back, to the bit. What is to be kept
 * is stated here as {@link org.tributary.exercise.Journal}; who keeps it, and who brings people's wishes here, is not known.
 */
@NullMarked
package org.tributary.exercise;

import org.jspecify.annotations.NullMarked;
