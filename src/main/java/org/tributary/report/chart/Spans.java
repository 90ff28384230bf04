package org.tributary.report.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.util.List;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.annotations.XYTextAnnotation;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.axis.SymbolAxis;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.StandardXYBarPainter;
import org.jfree.chart.renderer.xy.XYBarRenderer;
import org.jfree.chart.renderer.xy.XYErrorRenderer;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.xy.XYBarDataset;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;
import org.jfree.data.xy.YIntervalSeries;
import org.jfree.data.xy.YIntervalSeriesCollection;
import org.tributary.report.markup.Palette;

/** Bars with whiskers: the bar by its colour, the point at its end by its shape. */
final class Spans {
    private static final Font FONT = new Font(Font.SANS_SERIF, Font.PLAIN, 12);
    private static final double THICK = 0.5;
    private static final double LETTER = 0.0165;
    private static final double SOFTENED = 0.75;

    private Spans() {}

    static JFreeChart chart(String across, double most, List<Span> spans) {
        var plot = new XYPlot();
        plot.setDomainAxis(names(spans));
        plot.setRangeAxis(new NumberAxis(across));
        plot.setOrientation(PlotOrientation.HORIZONTAL);
        plot.setDataset(0, bars(spans));
        plot.setRenderer(0, barRenderer(spans));
        plot.setDataset(1, whiskers(spans));
        plot.setRenderer(1, whiskerRenderer(spans));
        plot.setDatasetRenderingOrder(org.jfree.chart.plot.DatasetRenderingOrder.FORWARD);
        style(plot);
        range((NumberAxis) plot.getRangeAxis(), most, spans, plot);
        return new JFreeChart(null, FONT, plot, false);
    }

    private static SymbolAxis names(List<Span> spans) {
        var axis = new SymbolAxis(null, spans.stream().map(Span::name).toArray(String[]::new));
        axis.setInverted(true);
        axis.setGridBandsVisible(false);
        axis.setRange(-0.6, spans.size() - 0.4);
        return axis;
    }

    private static void style(XYPlot plot) {
        plot.setBackgroundPaint(null);
        plot.setOutlineVisible(false);
        plot.setDomainGridlinesVisible(false);
        plot.setRangeGridlinePaint(Color.decode(Palette.RULE));
        plot.setRangeGridlineStroke(new BasicStroke(0.8f));
        plot.setAxisOffset(org.jfree.chart.ui.RectangleInsets.ZERO_INSETS);
        Style.axis(plot.getDomainAxis());
        plot.getDomainAxis().setTickLabelPaint(Color.decode(Palette.INK));
        plot.getDomainAxis().setTickMarksVisible(false);
        Style.axis(plot.getRangeAxis());
        plot.addRangeMarker(new ValueMarker(0, Color.decode(Palette.SOFT), new BasicStroke(1)));
    }

    private static XYBarDataset bars(List<Span> spans) {
        var series = new XYSeriesCollection();
        for (int i = 0; i < spans.size(); i++) {
            var one = new XYSeries(i);
            one.add(i, spans.get(i).value());
            series.addSeries(one);
        }
        return new XYBarDataset(series, THICK);
    }

    private static XYBarRenderer barRenderer(List<Span> spans) {
        var renderer = new XYBarRenderer();
        renderer.setBarPainter(new StandardXYBarPainter());
        renderer.setShadowVisible(false);
        for (int i = 0; i < spans.size(); i++) {
            renderer.setSeriesPaint(i, softened(spans.get(i).look().colour()));
        }
        return renderer;
    }

    /** Lighter than the point, so that a whisker over the bar is seen. */
    private static Color softened(String colour) {
        Color full = Color.decode(colour);
        return new Color(full.getRed(), full.getGreen(), full.getBlue(), (int) (255 * SOFTENED));
    }

    private static YIntervalSeriesCollection whiskers(List<Span> spans) {
        var all = new YIntervalSeriesCollection();
        for (int i = 0; i < spans.size(); i++) {
            Span span = spans.get(i);
            var one = new YIntervalSeries(i);
            if (span.hasInterval()) {
                one.add(i, span.value(), span.low(), span.high());
            }
            all.addSeries(one);
        }
        return all;
    }

    private static XYErrorRenderer whiskerRenderer(List<Span> spans) {
        var renderer = new XYErrorRenderer();
        renderer.setDrawXError(false);
        renderer.setErrorPaint(Color.decode(Palette.INK));
        renderer.setErrorStroke(new BasicStroke(1.4f));
        renderer.setCapLength(7);
        for (int i = 0; i < spans.size(); i++) {
            renderer.setSeriesPaint(i, Color.decode(Palette.INK));
            renderer.setSeriesShape(i, Strokes.shape(spans.get(i).look().point()));
        }
        return renderer;
    }

    /** From the least to the largest with zero in it, and room for the longest label behind its bar. */
    private static void range(NumberAxis axis, double most, List<Span> spans, XYPlot plot) {
        double low = Math.min(0, spans.stream().mapToDouble(Span::low).min().orElse(0));
        double high =
                Math.max(most, spans.stream().mapToDouble(Span::high).max().orElse(1));
        double width = Math.max(high - low, 1e-9);
        int longest =
                spans.stream().mapToInt(span -> span.label().length()).max().orElse(0);
        double room = width * Math.min(1.8, LETTER * longest / (1 - Math.min(0.55, LETTER * longest)));
        axis.setRange(low - (low < 0 ? 0.04 * width : 0), most == 1 ? 1.24 : high + 0.05 * width + room);
        axis.setNumberFormatOverride(Style.format(width));
        if (most == 1) {
            axis.setTickUnit(new NumberTickUnit(0.25));
            axis.setNumberFormatOverride(Style.format(0));
        }
        for (int i = 0; i < spans.size(); i++) {
            Span span = spans.get(i);
            var label = new XYTextAnnotation(span.label(), i, Math.max(0, span.high()) + 0.03 * width);
            label.setTextAnchor(TextAnchor.CENTER_LEFT);
            label.setFont(FONT);
            label.setPaint(Color.decode(Palette.INK));
            plot.addAnnotation(label);
        }
    }
}
