/**
 * Charts as SVG, drawn by JFreeChart in the colours and shapes of a report.
 *
 * <p>Called by {@code report}; the only user of JFreeChart and of {@code java.awt}. It knows numbers with names, no events:
 * {@link org.tributary.report.chart.Line}s or bars go in, an SVG element comes out.
 */
@NullMarked
package org.tributary.report.chart;

import org.jspecify.annotations.NullMarked;
