/**
 * Chance as a pure function of (seed, purpose, key): numbered draws and the distributions made of them.
 *
 * <p>No draw can disturb another. What an entity draws depends on the seed, the purpose, its own key and how many draws
 * it took before, never on who else exists, on the order of activations or on threads. Two strategies under one seed
 * therefore differ only where their decisions differ (common random numbers).
 *
 * <p>The way of the data:
 *
 * <ol>
 *   <li>A run makes one {@link org.tributary.chance.Chance} of its seed, perhaps {@linkplain
 *       org.tributary.chance.Chance#withFortune re-keyed} so that only luck differs.
 *   <li>An agent asks it once per {@link org.tributary.chance.Purpose} for {@link org.tributary.chance.Draws} under its
 *       own id, and keeps them: asking again starts again at 0.
 *   <li>Each call on the draws encrypts (entity, purpose, count) into one block of 128 bits, shapes it into the
 *       distribution asked for, and raises the count by one, whatever the distribution.
 * </ol>
 *
 * <p>The model, the run, the experiments and the tests may call it. It knows only {@code quantity}. The generator is
 * Philox4x32-10, kept here so that no upgrade of a library moves a result.
 */
@NullMarked
package org.tributary.chance;

import org.jspecify.annotations.NullMarked;
