package org.tributary.report.chart;

import java.awt.Font;
import org.jfree.svg.SVGGraphics2D;

/** Whether this machine can measure text; one without any fonts cannot, and no chart can be laid out there. */
public final class Fonts {
    private static final boolean FOUND = canMeasure();

    private Fonts() {}

    /** Whether charts can be drawn. */
    public static boolean areFound() {
        return FOUND;
    }

    private static boolean canMeasure() {
        try {
            return new SVGGraphics2D(1, 1)
                            .getFontMetrics(new Font(Font.SANS_SERIF, Font.PLAIN, 12))
                            .stringWidth("n")
                    > 0;
        } catch (InternalError | LinkageError | RuntimeException noFonts) {
            // What Java throws without fonts differs by version; a report without charts is better than none.
            return false;
        }
    }
}
