/**
 * When things happen and how they are recorded: MASON's schedule, the chronicle, the world all agents share.
 *
 * <p>Only this package and the model at the root touch MASON. Every activation has an ordering of its own, so MASON never shuffles.
 */
@NullMarked
package org.tributary.model.clockwork;

import org.jspecify.annotations.NullMarked;
