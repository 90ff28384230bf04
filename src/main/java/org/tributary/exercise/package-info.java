/**
 * An exercise that people play: rounds, seats, orders accepted or refused, and what each seat may see of it.
 *
 * <p>An exercise is its scenario, its seed and its journal. From these the same log comes back, to the bit. What is to be kept
 * is stated here as {@link org.tributary.exercise.Journal}; who keeps it, and who brings people's wishes here, is not known.
 *
 * <p>The way of an act: {@link org.tributary.exercise.Exercise#submit} hands it to the one writer's thread; the door
 * ({@code Rules}) lets it in or says why not; {@code Course} applies it to the state ({@code State}, pure) and to the world
 * ({@code World}, a live run from stop to stop); the journal keeps it; {@code Publisher} makes new views, those of seats by
 * {@code Projection} alone; then it is answered. Web, store and the command line may call this package.
 */
@NullMarked
package org.tributary.exercise;

import org.jspecify.annotations.NullMarked;
