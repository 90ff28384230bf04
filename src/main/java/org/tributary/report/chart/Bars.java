package org.tributary.report.chart;

import java.awt.Color;
import java.util.List;
import org.jfree.chart.ChartFactory;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.renderer.category.StackedBarRenderer;
import org.jfree.chart.renderer.category.StandardBarPainter;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.category.DefaultCategoryDataset;
import org.tributary.report.markup.Palette;

/** Bars lying one under the other, each in two parts; the second has an outline, so that it is told without colour. */
final class Bars {
    private static final double WIDEST = 0.12;

    private Bars() {}

    static JFreeChart chart(String first, String further, List<Bar> bars) {
        var dataset = new DefaultCategoryDataset();
        for (Bar bar : bars) {
            dataset.addValue(bar.value(), first, bar.name());
            dataset.addValue(bar.further(), further, bar.name());
        }
        JFreeChart chart = ChartFactory.createStackedBarChart(
                null, null, null, dataset, PlotOrientation.HORIZONTAL, true, false, false);
        CategoryPlot plot = chart.getCategoryPlot();
        plot.setRenderer(renderer());
        plot.setBackgroundPaint(null);
        plot.setOutlineVisible(false);
        plot.setRangeGridlinePaint(Color.decode(Palette.RULE));
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        Style.axis(plot.getDomainAxis());
        plot.getDomainAxis().setTickLabelPaint(Color.decode(Palette.INK));
        plot.getDomainAxis().setMaximumCategoryLabelWidthRatio(0.5f);
        Style.axis(plot.getRangeAxis());
        Style.counting((NumberAxis) plot.getRangeAxis());
        return chart;
    }

    private static StackedBarRenderer renderer() {
        var renderer = new StackedBarRenderer();
        renderer.setBarPainter(new StandardBarPainter());
        renderer.setShadowVisible(false);
        renderer.setMaximumBarWidth(WIDEST);
        renderer.setDrawBarOutline(true);
        renderer.setSeriesPaint(0, Color.decode(Palette.BLUE));
        renderer.setSeriesOutlinePaint(0, Color.decode(Palette.BLUE));
        renderer.setSeriesPaint(1, Color.decode(Palette.PAPER));
        renderer.setSeriesOutlinePaint(1, Color.decode(Palette.VERMILLION));
        return renderer;
    }
}
