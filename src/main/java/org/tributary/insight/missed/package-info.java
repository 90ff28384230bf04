/**
 * Missed connections: for each harm in a log, the smallest set of hand-overs of existing leads that would have let an
 * agency act in time, and the re-simulation that shows it.
 *
 * <p>Way of the data: a log is told once to {@link org.tributary.insight.missed.Harms}, which says what went wrong, and to
 * {@link org.tributary.insight.missed.Holdings}, which say who held which lead since when;
 * {@link org.tributary.insight.missed.Openings} say who could have acted until when;
 * {@link org.tributary.insight.missed.Search} finds the hand-overs, and
 * {@link org.tributary.insight.missed.Verification} plays the run again with just those. Called by the command line.
 */
@NullMarked
package org.tributary.insight.missed;

import org.jspecify.annotations.NullMarked;
