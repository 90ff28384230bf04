/**
 * What an exercise is worth: measures, ratings and the scorecard, each figure with the log entries that made it.
 *
 * <p>May be called by whoever holds a scenario and its events: runs, exercises, experiments, reports.
 *
 * <p>The way of the data: a {@code ScoreKeeper} hears the events of one run one by one and passes each to its measures,
 * which keep only what they need, so that a batch run need not keep its log. Sharing measures ask {@code NeedToKnow}
 * who needed which fact and when each knew it. After ENDEX and the closing accounts every measure gives its
 * {@code Reading}; {@code Bands} turn readings into ratings, heads and objectives, and all of it together is the
 * {@code Scorecard}, which {@code ScorecardJson} writes. {@code Intervals} say how sure the mean of several runs is.
 */
@NullMarked
package org.tributary.score;

import org.jspecify.annotations.NullMarked;
