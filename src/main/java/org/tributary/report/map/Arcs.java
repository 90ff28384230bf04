package org.tributary.report.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tributary.quantity.PlaceId;
import org.tributary.report.markup.Markup;
import org.tributary.report.markup.Numbers;
import org.tributary.report.markup.Palette;

/** Who told whom: thin arcs from base to base, bent to the right of their way, with the number of leads. */
final class Arcs {
    /** The colour of leads on maps: the purple of the palette, darkened to stand out on land. */
    static final String COLOUR = "#9a4577";

    private static final double BEND = 0.16;
    private static final double KEEP_OFF_PX = 7;
    private static final double NUMBER_SIZE_PX = 10;

    private record Arc(Passed passed, Spot from, Spot bend, Spot to) {
        Spot at(double part) {
            double rest = 1 - part;
            return new Spot(
                    rest * rest * from.x() + 2 * rest * part * bend.x() + part * part * to.x(),
                    rest * rest * from.y() + 2 * rest * part * bend.y() + part * part * to.y());
        }
    }

    private final List<Arc> arcs = new ArrayList<>();
    private final double most;

    /**
     * Arcs between those places that are on this map.
     *
     * @param passed the most leads first
     * @param spots where each place stands
     */
    Arcs(List<Passed> passed, Map<PlaceId, Spot> spots, int most) {
        for (Passed one : passed) {
            @Nullable Spot from = spots.get(one.from());
            @Nullable Spot to = spots.get(one.to());
            if (from != null && to != null && from.distanceTo(to) > 3 * KEEP_OFF_PX && arcs.size() < most) {
                arcs.add(arc(one, from, to));
            }
        }
        this.most = passed.stream().mapToDouble(Passed::leads).max().orElse(1);
    }

    private static Arc arc(Passed passed, Spot from, Spot to) {
        double dx = to.x() - from.x();
        double dy = to.y() - from.y();
        double length = from.distanceTo(to);
        Spot start = from.moved(dx / length * KEEP_OFF_PX, dy / length * KEEP_OFF_PX);
        Spot end = to.moved(-dx / length * KEEP_OFF_PX, -dy / length * KEEP_OFF_PX);
        Spot bend = new Spot((from.x() + to.x()) / 2 - dy * BEND, (from.y() + to.y()) / 2 + dx * BEND);
        return new Arc(passed, start, bend, end);
    }

    void draw(Markup svg) {
        svg.open("g", "fill", "none", "stroke", COLOUR, "stroke-opacity", "0.75");
        for (Arc arc : arcs) {
            double share = (double) arc.passed.leads() / most;
            svg.open("path", "d", path(arc), "stroke-width", Numbers.px(0.7 + 2.6 * StrictMath.sqrt(share)))
                    .leaf("title", Numbers.many(arc.passed.leads(), "lead", "leads"))
                    .close();
        }
        svg.closeLine();
        arcs.forEach(arc -> head(arc, svg));
    }

    /** Writes the numbers where there is room on the arcs. */
    void number(Labels labels, Markup svg) {
        for (Arc arc : arcs) {
            String number = Numbers.count(arc.passed.leads());
            double width = TextWidth.of(number, NUMBER_SIZE_PX) + 4;
            List<Box> wished = new ArrayList<>();
            for (double part : new double[] {0.5, 0.42, 0.58, 0.34, 0.66}) {
                Spot at = arc.at(part);
                wished.add(new Box(at.x() - width / 2, at.y() - 6.5, width, 13));
            }
            labels.takeFirstFree(wished).ifPresent(box -> number(number, box, svg));
        }
    }

    private static void number(String number, Box box, Markup svg) {
        svg.empty(
                "rect",
                "x",
                Numbers.px(box.x()),
                "y",
                Numbers.px(box.y()),
                "width",
                Numbers.px(box.width()),
                "height",
                Numbers.px(box.height()),
                "rx",
                "4",
                "fill",
                Palette.PAPER,
                "stroke",
                COLOUR,
                "stroke-width",
                "0.8");
        svg.leaf(
                "text",
                number,
                "x",
                Numbers.px(box.centre().x()),
                "y",
                Numbers.px(box.y() + 10),
                "text-anchor",
                "middle",
                "font-size",
                Numbers.px(NUMBER_SIZE_PX),
                "fill",
                Palette.INK);
    }

    private static void head(Arc arc, Markup svg) {
        double dx = arc.to.x() - arc.bend.x();
        double dy = arc.to.y() - arc.bend.y();
        double turned = StrictMath.toDegrees(StrictMath.atan2(dy, dx));
        Mark.polygon(svg, arc.to, 4, 3, turned, COLOUR, COLOUR);
    }

    private static String path(Arc arc) {
        return "M" + Numbers.px(arc.from.x()) + " " + Numbers.px(arc.from.y())
                + "Q" + Numbers.px(arc.bend.x()) + " " + Numbers.px(arc.bend.y())
                + " " + Numbers.px(arc.to.x()) + " " + Numbers.px(arc.to.y());
    }
}
