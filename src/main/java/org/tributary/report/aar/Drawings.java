package org.tributary.report.aar;

import java.util.function.Supplier;
import org.tributary.report.chart.Chart;
import org.tributary.report.chart.Fonts;
import org.tributary.report.chart.Look;
import org.tributary.report.markup.Markup;
import org.tributary.report.markup.Palette;

/** Puts drawings into the page. */
final class Drawings {
    private Drawings() {}

    /** A chart as a figure; where the machine has no fonts, a sentence that says so. */
    static void chart(Supplier<Chart> chart, Markup html) {
        if (Fonts.areFound()) {
            figure(chart.get().drawing(), "", html);
        } else {
            html.add(
                    Figures.note(
                            "The machine that wrote this report has no fonts, so this chart is left out. The table says the same."));
        }
    }

    /** A drawing of our own as a figure. */
    static void figure(String drawing, String caption, Markup html) {
        html.open("figure").addWritten(Palette.inPage(drawing));
        if (!caption.isEmpty()) {
            html.leaf("figcaption", caption);
        }
        html.closeLine();
    }

    /** The shape of a look in its colour. */
    static Markup sign(Look look) {
        // the blue is too dark on a dark page, so it goes by its name in the style sheet
        String colour = look.colour().equals(Palette.BLUE) ? "var(--blue)" : look.colour();
        return new Markup()
                .leaf("span", look.sign(), "class", "sign", "aria-hidden", "true", "style", "color: " + colour);
    }
}
