/**
 * One run: a scenario, a seed and a doctrine for each seat in; events, score and a folder that can be replayed out.
 *
 * <p>{@link org.tributary.run.RunPlan} says what is played; {@link org.tributary.run.Run} plays it, with any listeners;
 * {@link org.tributary.run.RunFolder} keeps what came of it. Called by the command line and, later, by everything that
 * needs re-simulation.
 */
@NullMarked
package org.tributary.run;

import org.jspecify.annotations.NullMarked;
