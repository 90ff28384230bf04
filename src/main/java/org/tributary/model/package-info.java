/**
 * The agents on MASON's schedule: ground truth lives here and nowhere else.
 *
 * <p>{@code run} builds a {@link org.tributary.model.TributaryModel} from a scenario, gives it a commander for each seat
 * and plays it. Agents schedule their own next activation; what happens goes out as events, what a seat may know goes
 * out as its picture, what a seat wants comes back as orders. Subpackages, each of which uses only those before it:
 * {@code clockwork}, {@code intelligence}, {@code border}, {@code crime}, {@code network}, {@code police}.
 */
@NullMarked
package org.tributary.model;

import org.jspecify.annotations.NullMarked;
