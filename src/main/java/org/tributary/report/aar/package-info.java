/**
 * The after-action report of a run, in the shape that the exercise doctrine HSEEP gives it: one HTML page that needs no
 * network and no script, with the log lines that it leans on inside.
 *
 * <p>Called by {@code cli}. The way of the data: {@link org.tributary.report.aar.AfterActionReport} lets a
 * {@link org.tributary.report.aar.RunLog} tell the events of a finished run once and keeps sums; the sections write
 * themselves from these, from the scorecard and from what re-simulation found, and note every log entry they name; then
 * the log is told a second time, and the lines that were named are kept.
 */
@NullMarked
package org.tributary.report.aar;

import org.jspecify.annotations.NullMarked;
