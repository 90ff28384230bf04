/**
 * Places, links between them, border crossings and the routes over them; the base map to draw them on.
 *
 * <p>Everyone above {@code quantity} may use it, and it uses only {@code quantity}. It knows the ground as it lies and
 * nothing of what happens there: staff, queues, patrols and risk belong to the model, which hands them in as costs.
 *
 * <p>The way of the data:
 *
 * <ol>
 *   <li>{@code lancang-mekong.json}, or a scenario's own places and links, becomes a {@link Region}, checked as a whole.
 *   <li>{@link Region#ofTier} or {@link Region#only} leaves out places and bridges the gaps, so that a small exercise
 *       meets the same distances as a large one.
 *   <li>{@link Routes} answers, for one way of costing, how to get from one place to another: the cheapest route for
 *       each distinct sequence of crossings. The cheapest routes as such differ by a side street and cross one border
 *       at one gate; crime that is pressed at one crossing moves to another.
 *   <li>{@link BaseMap} gives outlines, borders and rivers for maps.
 * </ol>
 *
 * <p>All values are immutable and none depends on hashing: the same region and costs give the same routes on any machine.
 */
@NullMarked
package org.tributary.region;

import org.jspecify.annotations.NullMarked;
