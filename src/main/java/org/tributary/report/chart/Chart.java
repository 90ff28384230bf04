package org.tributary.report.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.ChartFactory;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.block.BlockBorder;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;
import org.jfree.svg.SVGGraphics2D;
import org.tributary.report.markup.Markup;
import org.tributary.report.markup.Numbers;
import org.tributary.report.markup.Palette;

/**
 * A chart as an SVG element. Immutable.
 *
 * @param name of its file, without the ending; unique in a report
 * @param title what it shows
 * @param drawing the SVG element, with the colours that any program can read
 */
public record Chart(String name, String title, String drawing) {
    private static final int WIDTH_PX = 480;
    private static final int HEIGHT_PX = 300;
    private static final Font FONT = new Font(Font.SANS_SERIF, Font.PLAIN, 12);
    private static final int MOST_TICKS = 12;

    /**
     * Lines over the periods of a run.
     *
     * @param across what a period is, such as "week"
     * @param upward what the values are, with their unit
     */
    public static Chart ofLines(String name, String title, String across, String upward, List<Line> lines) {
        var dataset = new XYSeriesCollection();
        var renderer = new XYLineAndShapeRenderer();
        for (int i = 0; i < lines.size(); i++) {
            dataset.addSeries(series(i, lines.get(i)));
            Strokes.apply(renderer, i, lines.get(i).look());
        }
        JFreeChart chart = ChartFactory.createXYLineChart(null, across, upward, dataset);
        XYPlot plot = chart.getXYPlot();
        plot.setRenderer(renderer);
        Style.apply(plot);
        int periods = lines.isEmpty() ? 1 : lines.get(0).values().size();
        NumberAxis axis = (NumberAxis) plot.getDomainAxis();
        axis.setRange(0.5, periods + 0.5);
        axis.setTickUnit(new NumberTickUnit(Math.max(1, Math.ceil((double) periods / MOST_TICKS))));
        renderer.setLegendItemLabelGenerator((data, series) -> lines.get(series).name());
        return drawn(name, title, chart, HEIGHT_PX);
    }

    private static XYSeries series(int index, Line line) {
        var series = new XYSeries(index);
        for (int i = 0; i < line.values().size(); i++) {
            series.add(i + 1, line.values().get(i));
        }
        return series;
    }

    /**
     * Bars lying one under the other, in the given order, each in two parts.
     *
     * @param first what the first part is
     * @param further what the second part is
     */
    public static Chart ofBars(String name, String title, String first, String further, List<Bar> bars) {
        return drawn(name, title, Bars.chart(first, further, bars), 90 + 22 * bars.size());
    }

    /**
     * Bars from zero, lying one under the other in the given order, with their intervals as whiskers.
     *
     * @param across what the values are, with their unit
     */
    public static Chart ofSpans(String name, String title, String across, List<Span> spans) {
        return drawn(name, title, Spans.chart(across, 0, spans), 70 + 34 * spans.size());
    }

    /**
     * Bars of values from 0 to 1, lying one under the other in the given order.
     *
     * @param across what the values are
     */
    public static Chart ofShares(String name, String title, String across, List<Span> spans) {
        return drawn(name, title, Spans.chart(across, 1, spans), 70 + 26 * spans.size());
    }

    static JFreeChart styled(JFreeChart chart) {
        chart.setBackgroundPaint(null);
        chart.setPadding(new RectangleInsets(6, 4, 4, 10));
        if (chart.getLegend() != null) {
            chart.getLegend().setBackgroundPaint(null);
            chart.getLegend().setItemPaint(Color.decode(Palette.INK));
            chart.getLegend().setItemFont(FONT);
            chart.getLegend().setFrame(BlockBorder.NONE);
        }
        return chart;
    }

    /** The library's drawing inside an element of our own, which says what it is and scales. */
    private static Chart drawn(String name, String title, JFreeChart chart, int height) {
        var canvas = new SVGGraphics2D(WIDTH_PX, height);
        canvas.setDefsKeyPrefix(name + "-");
        canvas.setFontFunction(family -> "system-ui, sans-serif");
        canvas.setGeomDoubleConverter(Numbers::px);
        canvas.setTransformDoubleConverter(number -> Numbers.decimal(number, 4));
        canvas.setStroke(new BasicStroke(1));
        styled(chart).draw(canvas, new Rectangle2D.Double(0, 0, WIDTH_PX, height));
        String element = canvas.getSVGElement();
        String content = element.substring(element.indexOf('>') + 1, element.lastIndexOf("</svg>"));
        var svg = new Markup();
        svg.open(
                        "svg",
                        "xmlns",
                        "http://www.w3.org/2000/svg",
                        "viewBox",
                        "0 0 " + WIDTH_PX + " " + height,
                        "role",
                        "img",
                        "aria-labelledby",
                        name + "-title")
                .leaf("title", title, "id", name + "-title")
                .leaf("desc", "The table beside it gives the same numbers.")
                .addWritten(content)
                .close();
        return new Chart(name, title, svg.toString());
    }
}
