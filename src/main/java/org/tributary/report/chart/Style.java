package org.tributary.report.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import org.jfree.chart.axis.Axis;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.RectangleInsets;
import org.tributary.report.markup.Palette;

/** What all charts have in common: no frames, faint lines across, quiet axes. */
final class Style {
    private static final Font FONT = new Font(Font.SANS_SERIF, Font.PLAIN, 12);
    private static final float THIN_PX = 0.8f;
    private static final double ROOM_ABOVE = 0.08;
    /** So that points at zero are not cut in half. */
    private static final double ROOM_BELOW = 0.03;

    private Style() {}

    static void apply(XYPlot plot) {
        plot.setBackgroundPaint(null);
        plot.setOutlineVisible(false);
        plot.setDomainGridlinesVisible(false);
        plot.setRangeGridlinePaint(Color.decode(Palette.RULE));
        plot.setRangeGridlineStroke(new BasicStroke(THIN_PX));
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        axis(plot.getDomainAxis());
        axis(plot.getRangeAxis());
        counting((NumberAxis) plot.getRangeAxis());
        ((NumberAxis) plot.getDomainAxis()).setNumberFormatOverride(format());
    }

    static void axis(Axis axis) {
        axis.setLabelFont(FONT);
        axis.setTickLabelFont(FONT);
        axis.setLabelPaint(Color.decode(Palette.SOFT));
        axis.setTickLabelPaint(Color.decode(Palette.SOFT));
        axis.setAxisLinePaint(Color.decode(Palette.RULE));
        axis.setTickMarkPaint(Color.decode(Palette.RULE));
    }

    /** An axis from zero in whole numbers. */
    static void counting(NumberAxis axis) {
        axis.setAutoRangeIncludesZero(true);
        axis.setAutoRangeMinimumSize(1);
        axis.setStandardTickUnits(NumberAxis.createIntegerTickUnits(Locale.ROOT));
        axis.setAutoRangeStickyZero(false);
        axis.setLowerMargin(ROOM_BELOW);
        axis.setUpperMargin(ROOM_ABOVE);
        axis.setNumberFormatOverride(format());
    }

    /** Numbers with as many decimals as an axis of that length needs. */
    static DecimalFormat format(double length) {
        String pattern = length < 0.5 ? "0.00" : length < 5 ? "0.0" : "#,##0";
        return new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.ROOT));
    }

    private static DecimalFormat format() {
        return new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.ROOT));
    }
}
