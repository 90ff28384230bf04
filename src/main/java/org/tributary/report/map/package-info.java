/**
 * Maps of a run as SVG: the ground, the places, what happened where, and who told whom.
 *
 * <p>Called by {@code report}; knows {@code region} and {@code quantity}, and the writing of {@code report.markup}. It
 * reads no event: what happened comes in as totals.
 *
 * <p>The way of the data: places and totals → {@link org.tributary.report.map.View} (degrees to pixels) → crowds get
 * an inset of their own → symbols that would hide each other are moved apart → labels where there is room → SVG.
 */
@NullMarked
package org.tributary.report.map;

import org.jspecify.annotations.NullMarked;
