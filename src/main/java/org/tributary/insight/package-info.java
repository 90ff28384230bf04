/**
 * What needs re-simulation: what a recorded run's cooperation was worth, who contributed, and what was missed.
 *
 * <p>A recorded run is played again by {@link org.tributary.run.Playback} with one thing changed, under the same seed and
 * under re-keyed fortunes; {@link org.tributary.insight.Review} holds all that came of it, and is the format of
 * {@code review/review.json}. Called by the command line; drawn by reports.
 */
@NullMarked
package org.tributary.insight;

import org.jspecify.annotations.NullMarked;
