package org.tributary.report.chart;

/** A bar of a chart, in two parts one after the other. Immutable. */
public record Bar(String name, double value, double further) {}
