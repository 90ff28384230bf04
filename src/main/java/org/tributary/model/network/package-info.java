/**
 * The members of syndicates in a run: who is there, who works with whom, who takes whose place, and what that does to
 * the business.
 *
 * <p>{@link org.tributary.model.network.Memberships} listens to what happens to loads and sites, decides whom it costs,
 * and tells {@code crime} by {@link org.tributary.model.crime.Hands} how much work can be done. {@code police} arrests
 * members here. It uses {@code clockwork}, {@code intelligence}, {@code border} and {@code crime}.
 */
@NullMarked
package org.tributary.model.network;

import org.jspecify.annotations.NullMarked;
