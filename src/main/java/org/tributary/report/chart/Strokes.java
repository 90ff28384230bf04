package org.tributary.report.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.util.ShapeUtils;
import org.tributary.report.markup.Palette;

/** Gives a line its look. */
final class Strokes {
    private static final float LINE_PX = 2;
    private static final double POINT_PX = 4;

    private Strokes() {}

    static void apply(XYLineAndShapeRenderer renderer, int series, Look look) {
        renderer.setSeriesPaint(series, Color.decode(look.colour()));
        renderer.setSeriesStroke(series, stroke(look.dashes()));
        boolean shown = look.point() != Look.Point.NONE;
        renderer.setSeriesShapesVisible(series, shown);
        renderer.setSeriesShape(series, shape(look.point()));
        renderer.setSeriesShapesFilled(series, true);
        renderer.setUseOutlinePaint(true);
        renderer.setSeriesOutlinePaint(series, Color.decode(Palette.PAPER));
        renderer.setSeriesOutlineStroke(series, new BasicStroke(1));
    }

    private static BasicStroke stroke(Look.Dashes dashes) {
        return switch (dashes) {
            case NONE -> new BasicStroke(LINE_PX, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
            case SHORT -> dashed(5, 3);
            case LONG -> dashed(9, 4);
            case DOTS -> dashed(2, 3);
        };
    }

    private static BasicStroke dashed(float on, float off) {
        return new BasicStroke(LINE_PX, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, new float[] {on, off}, 0);
    }

    static Shape shape(Look.Point point) {
        return switch (point) {
            case SQUARE -> new Rectangle2D.Double(-POINT_PX, -POINT_PX, 2 * POINT_PX, 2 * POINT_PX);
            case TRIANGLE -> triangle(-1);
            case TRIANGLE_DOWN -> triangle(1);
            case DIAMOND -> ShapeUtils.createDiamond((float) POINT_PX + 1);
            case CROSS -> ShapeUtils.createDiagonalCross((float) POINT_PX, 1.5f);
            case DISC, NONE -> new Ellipse2D.Double(-POINT_PX, -POINT_PX, 2 * POINT_PX, 2 * POINT_PX);
        };
    }

    private static Shape triangle(int down) {
        var path = new Path2D.Double();
        path.moveTo(0, down * (POINT_PX + 1));
        path.lineTo(POINT_PX + 1, -down * POINT_PX);
        path.lineTo(-POINT_PX - 1, -down * POINT_PX);
        path.closePath();
        return path;
    }
}
