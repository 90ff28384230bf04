/**
 * The report of a run: one HTML page that opens anywhere without a network, and its drawings as files of their own.
 *
 * <p>Called by {@code cli} and {@code web}. It reads scenarios, events and scorecards and never the model.
 *
 * <p>The way of the data: {@link org.tributary.report.RunReport} hears the events of a run and keeps sums and a bounded
 * number of notable events ({@code report.tally}). When the run has ended and its scorecard is there, it draws the map
 * ({@code report.map}), the timeline and the charts ({@code report.chart}), and writes them with the tables, section by
 * section, into {@code report.html} ({@code report.markup}). The same run gives the same bytes.
 */
@NullMarked
package org.tributary.report;

import org.jspecify.annotations.NullMarked;
