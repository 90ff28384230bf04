package org.tributary.report.aar;

import java.util.List;
import java.util.Optional;
import org.tributary.quantity.AgencyId;
import org.tributary.report.aar.Knowledge.Fact;
import org.tributary.report.chart.Look;
import org.tributary.report.markup.Markup;
import org.tributary.report.markup.Numbers;
import org.tributary.report.markup.Palette;
import org.tributary.score.NeededFact.Needer;
import org.tributary.score.Noted;

/** Who knew what when: a row for each agency, a column for each fact; a bar begins when the agency first knew. */
final class KnowledgeDrawing {
    private static final double WIDTH_PX = 1000;
    private static final double LEFT_PX = 262;
    private static final double TOP_PX = 44;
    private static final double ROW_PX = 27;
    private static final double GAP_PX = 7;
    private static final double BAR_PX = 20;
    private static final double LETTER_PX = 6.1;
    private static final double WIDEST_PX = 190;

    private final Material material;
    private final List<AgencyId> agencies;
    private final List<Fact> facts;
    private final double endex_h;
    private final double column_px;
    private final Markup svg = new Markup();

    KnowledgeDrawing(Material material, List<AgencyId> agencies, List<Fact> facts) {
        this.material = material;
        this.agencies = agencies;
        this.facts = facts;
        this.endex_h = material.findings().scenario().clock().endex_h();
        this.column_px = Math.min(WIDEST_PX, (WIDTH_PX - LEFT_PX) / Math.max(1, facts.size()));
    }

    /** The SVG element. */
    String draw() {
        double height = TOP_PX + agencies.size() * ROW_PX + 8;
        svg.open(
                "svg",
                "xmlns",
                "http://www.w3.org/2000/svg",
                "viewBox",
                "0 0 " + Numbers.px(WIDTH_PX) + " " + Numbers.px(height),
                "role",
                "img",
                "aria-labelledby",
                "knew-title knew-desc",
                "font-family",
                "system-ui, sans-serif");
        svg.leaf("title", "Who knew what, and when", "id", "knew-title");
        svg.leaf("desc", "The table after it gives the same times.", "id", "knew-desc");
        for (int i = 0; i < facts.size(); i++) {
            heading(facts.get(i), LEFT_PX + i * column_px);
        }
        for (int i = 0; i < agencies.size(); i++) {
            row(agencies.get(i), TOP_PX + i * ROW_PX);
        }
        return svg.close().toString();
    }

    private void heading(Fact fact, double x) {
        String place = fact.place() == null ? "" : material.name(fact.place());
        text(cut(place, column_px - GAP_PX), x, 14, Palette.INK, "600");
        text(cut(fact.subject().value(), column_px - GAP_PX), x, 30, Palette.SOFT, "400");
    }

    private void row(AgencyId agency, double y) {
        Look look = material.look(agency);
        svg.open("g").leaf("title", material.name(agency));
        svg.leaf("text", look.sign(), "x", "0", "y", Numbers.px(y + 15), "font-size", "13", "fill", look.colour());
        text(cut(shortName(agency), LEFT_PX - 28), 18, y + 14.5, Palette.INK, "400");
        svg.close();
        for (int i = 0; i < facts.size(); i++) {
            cell(agency, facts.get(i), LEFT_PX + i * column_px, y, look);
        }
    }

    /** The name without its country, which the sign says. */
    private String shortName(AgencyId agency) {
        var found = material.findings().scenario().agencies().get(agency);
        return found == null ? agency.value() : found.name();
    }

    private void cell(AgencyId agency, Fact fact, double x, double y, Look look) {
        double width = column_px - GAP_PX;
        Optional<Needer> need = fact.need(agency);
        Noted knew = fact.knew().get(agency);
        svg.open("g").leaf("title", KnowledgeSection.told(material, agency, fact));
        rectangle(x, y, width, "none", need.isPresent() ? Palette.INK : Palette.RULE, need.isPresent() ? "1.5" : "1");
        if (knew != null) {
            double from = x + Math.max(0, Math.min(0.97, knew.at_h() / endex_h)) * width;
            svg.empty(
                    "rect",
                    "x",
                    Numbers.px(from),
                    "y",
                    Numbers.px(y + 0.8),
                    "width",
                    Numbers.px(x + width - from),
                    "height",
                    Numbers.px(BAR_PX - 1.6),
                    "rx",
                    "2",
                    "fill",
                    look.colour(),
                    "fill-opacity",
                    "0.42");
            label(fact, need, knew, from, x, width, y);
        } else if (need.isPresent()) {
            text("never", x + 6, y + 14, Palette.INK, "700");
        }
        svg.close();
    }

    private void label(Fact fact, Optional<Needer> need, Noted knew, double from, double x, double width, double y) {
        boolean late = need.isPresent() && knew.at_h() > fact.before_h();
        String day = KnowledgeSection.day(material, knew) + (late ? " late" : "");
        double length = day.length() * LETTER_PX + 8;
        boolean inside = from + length < x + width;
        text(day, inside ? from + 4 : Math.max(x + 3, from - length + 4), y + 14, Palette.INK, late ? "700" : "400");
    }

    private void rectangle(double x, double y, double width, String fill, String stroke, String thick) {
        svg.empty(
                "rect",
                "x",
                Numbers.px(x),
                "y",
                Numbers.px(y),
                "width",
                Numbers.px(width),
                "height",
                Numbers.px(BAR_PX),
                "rx",
                "3",
                "fill",
                fill,
                "stroke",
                stroke,
                "stroke-width",
                thick);
    }

    private void text(String text, double x, double y, String colour, String weight) {
        svg.leaf(
                "text",
                text,
                "x",
                Numbers.px(x),
                "y",
                Numbers.px(y),
                "font-size",
                "11.5",
                "font-weight",
                weight,
                "fill",
                colour);
    }

    /** As much of a text as there is room for. */
    static String cut(String text, double room_px) {
        int letters = (int) (room_px / LETTER_PX);
        return text.length() <= letters
                ? text
                : text.substring(0, Math.max(1, letters - 1)).strip() + "…";
    }
}
