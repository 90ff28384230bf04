package org.tributary.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.tributary.report.map.Mark;
import org.tributary.report.markup.Markup;
import org.tributary.report.markup.Numbers;
import org.tributary.report.markup.Palette;
import org.tributary.report.tally.JointTally.Joint;
import org.tributary.report.tally.TimelineTally;
import org.tributary.report.tally.TimelineTally.Fired;
import org.tributary.report.tally.TimelineTally.Lane;
import org.tributary.scenario.Clock;

/** The timeline as SVG: rounds, and a lane for each kind of thing that happened. Drawn once. */
public final class TimelineDrawing {
    private static final double WIDTH_PX = 1000;
    private static final double LEFT_PX = 150;
    private static final double RIGHT_PX = 985;
    private static final double TOP_PX = 28;
    private static final double INJECT_LANE_PX = 84;
    private static final double LANE_PX = 42;
    private static final double LETTER_PX = 6.8;
    private static final int LABEL_ROWS = 4;
    private static final int MOST_ROUND_NUMBERS = 30;

    private final Clock clock;
    private final TimelineTally timeline;
    private final List<Joint> joint;
    private final Markup svg = new Markup();

    private TimelineDrawing(Findings findings) {
        this.clock = findings.scenario().clock();
        this.timeline = findings.gathering().timeline();
        this.joint = findings.gathering().joint().struck();
    }

    /** The SVG element, with the colours that any program can read. */
    public static String of(Findings findings) {
        return new TimelineDrawing(findings).draw();
    }

    private String draw() {
        double bottom = TOP_PX + INJECT_LANE_PX + 6 * LANE_PX;
        svg.open(
                "svg",
                "xmlns",
                "http://www.w3.org/2000/svg",
                "viewBox",
                "0 0 " + Numbers.px(WIDTH_PX) + " " + Numbers.px(bottom + 30),
                "role",
                "img",
                "aria-labelledby",
                "timeline-title timeline-desc",
                "font-family",
                "system-ui, sans-serif");
        svg.leaf("title", "Timeline of the run", "id", "timeline-title");
        svg.leaf("desc", "The table of notable events after it says the same.", "id", "timeline-desc");
        rounds(bottom);
        double y = TOP_PX;
        lane("Injects", y, INJECT_LANE_PX);
        injects(y);
        y += INJECT_LANE_PX;
        lane("Joint operations", y, LANE_PX);
        jointOperations(y + LANE_PX / 2);
        y = marks("Raids that met people", metPeople(), Mark.STRUCK::draw, "raid", "raids", y + LANE_PX);
        y = marks("… found nobody", Lane.RAIDS_THAT_FOUND_NOBODY, Mark.FOUND_NOTHING::draw, "raid", "raids", y);
        y = marks("Persons freed", Lane.FREED, Mark.FREED::draw, "person", "persons", y);
        y = marks("Loads seized", Lane.SEIZURES, Mark.DRUGS::draw, "load", "loads", y);
        marks("Sites that moved", Lane.RELOCATIONS, TimelineDrawing::arrow, "site", "sites", y);
        return svg.close().toString();
    }

    private double x(double at_h) {
        double part = Math.max(0, Math.min(1, at_h / clock.endex_h()));
        return LEFT_PX + part * (RIGHT_PX - LEFT_PX);
    }

    private void rounds(double bottom) {
        int count = clock.rounds().count();
        double length_h = clock.rounds().length().hours();
        for (int round = 0; round < count; round++) {
            double left = x(round * length_h);
            double width = x((round + 1) * length_h) - left;
            if (round % 2 == 0) {
                svg.empty(
                        "rect",
                        "x",
                        Numbers.px(left),
                        "y",
                        "6",
                        "width",
                        Numbers.px(width),
                        "height",
                        Numbers.px(bottom - 6),
                        "fill",
                        Palette.LAND,
                        "fill-opacity",
                        "0.7");
            }
            if (count <= MOST_ROUND_NUMBERS) {
                text("Round " + (round + 1), "", left + width / 2, 20, width > 52, "middle");
            }
        }
        int step = Math.max(1, (int) Math.ceil(count / 10.0));
        for (int round = 0; round <= count; round += step) {
            double at_h = round * length_h;
            String day = "D+" + Numbers.decimal(at_h / 24, 1);
            text(day, "", x(at_h), bottom + 18, true, round == 0 ? "start" : round == count ? "end" : "middle");
        }
    }

    private void text(String text, String otherwise, double x, double y, boolean fits, String anchor) {
        svg.leaf(
                "text",
                fits ? text : otherwise,
                "x",
                Numbers.px(x),
                "y",
                Numbers.px(y),
                "text-anchor",
                anchor,
                "font-size",
                "11",
                "fill",
                Palette.SOFT);
    }

    private void lane(String name, double top, double height) {
        svg.empty(
                "line",
                "x1",
                "0",
                "y1",
                Numbers.px(top + height),
                "x2",
                Numbers.px(RIGHT_PX),
                "y2",
                Numbers.px(top + height),
                "stroke",
                Palette.RULE);
        svg.leaf(
                "text",
                name,
                "x",
                "0",
                "y",
                Numbers.px(top + height / 2 + 4),
                "font-size",
                "12.5",
                "fill",
                Palette.INK);
    }

    /** A pin for each inject, and its name in the first row where there is room. */
    private void injects(double top) {
        double[] free = new double[LABEL_ROWS];
        Arrays.fill(free, LEFT_PX - 6);
        for (Fired fired : timeline.injects()) {
            double x = x(fired.at_h());
            String name = fired.inject().value();
            double width = name.length() * LETTER_PX + 8;
            double left = Math.min(x + 6, RIGHT_PX - width);
            int row = 0;
            while (row < LABEL_ROWS && free[row] > left) {
                row++;
            }
            double y = top + 16 + Math.min(row, LABEL_ROWS - 1) * 17;
            svg.open("g").leaf("title", name);
            pin(x, y - 4, top + INJECT_LANE_PX);
            if (row < LABEL_ROWS) {
                free[row] = left + width;
                text(name, left, y);
            }
            svg.close();
        }
    }

    private void pin(double x, double head, double foot) {
        svg.empty(
                "path",
                "d",
                "M%s %sV%s".formatted(Numbers.px(x), Numbers.px(head), Numbers.px(foot)),
                "stroke",
                Palette.SOFT,
                "stroke-width",
                "0.8");
        svg.empty("circle", "cx", Numbers.px(x), "cy", Numbers.px(head), "r", "4", "fill", Palette.INK);
    }

    private void text(String text, double x, double y) {
        svg.leaf("text", text, "x", Numbers.px(x), "y", Numbers.px(y), "font-size", "11.5", "fill", Palette.INK);
    }

    /** A bar from the first raid to the last, and beside it how far apart they began, if there is room. */
    private void jointOperations(double y) {
        for (int i = 0; i < joint.size(); i++) {
            Joint one = joint.get(i);
            double nextFrom = i + 1 < joint.size() ? x(joint.get(i + 1).first_h()) : RIGHT_PX;
            double from = x(one.first_h());
            double to = Math.max(x(one.last_h()), from + 2);
            String apart = "%d raids in %s".formatted(one.raids(), Numbers.duration(one.spread_h()));
            svg.open("g").leaf("title", one.operation() + ": " + apart);
            svg.open("g", "stroke", Palette.TOGETHER, "fill", Palette.TOGETHER);
            svg.empty(
                    "path",
                    "d",
                    "M%s %sH%s".formatted(Numbers.px(from), Numbers.px(y), Numbers.px(to)),
                    "stroke-width",
                    "4");
            svg.empty("circle", "cx", Numbers.px(from), "cy", Numbers.px(y), "r", "5");
            svg.empty("circle", "cx", Numbers.px(to), "cy", Numbers.px(y), "r", "5")
                    .close();
            double end = to + 10 + apart.length() * LETTER_PX;
            if (end < nextFrom - 10) {
                text(apart, "", to + 10, y + 4, true, "start");
            }
            svg.close();
        }
    }

    private long[] metPeople() {
        long[] raids = timeline.counts(Lane.RAIDS);
        long[] empty = timeline.counts(Lane.RAIDS_THAT_FOUND_NOBODY);
        for (int i = 0; i < raids.length; i++) {
            raids[i] = Math.max(0, raids[i] - empty[i]);
        }
        return raids;
    }

    /** How a mark is drawn around a point. */
    private interface Drawn {
        void draw(Markup svg, double x, double y, double reach);
    }

    /** Something that goes elsewhere. */
    private static void arrow(Markup svg, double x, double y, double reach) {
        String path = "M%s %sh%sm%s %sl%s %sl%s %s"
                .formatted(
                        Numbers.px(x - reach),
                        Numbers.px(y),
                        Numbers.px(2 * reach),
                        Numbers.px(-0.8 * reach),
                        Numbers.px(-0.8 * reach),
                        Numbers.px(0.8 * reach),
                        Numbers.px(0.8 * reach),
                        Numbers.px(-0.8 * reach),
                        Numbers.px(0.8 * reach));
        svg.empty("path", "d", path, "fill", "none", "stroke", Palette.INK, "stroke-width", "2");
    }

    private double marks(String name, Lane lane, Drawn mark, String one, String several, double top) {
        return marks(name, timeline.counts(lane), mark, one, several, top);
    }

    private double marks(String name, long[] counts, Drawn mark, String one, String several, double top) {
        lane(name, top, LANE_PX);
        long most = Math.max(1, Arrays.stream(counts).max().orElse(1));
        List<Integer> largestFirst = new ArrayList<>();
        for (int i = 0; i < counts.length; i++) {
            largestFirst.add(i);
        }
        largestFirst.sort((a, b) -> Long.compare(counts[b], counts[a]));
        for (int i : largestFirst) {
            if (counts[i] > 0) {
                double x = x((i + 0.5) / counts.length * clock.endex_h());
                svg.open("g").leaf("title", Numbers.many(counts[i], one, several));
                mark.draw(svg, x, top + LANE_PX / 2, Mark.reach((double) counts[i], (double) most) * 0.9);
                svg.close();
            }
        }
        return top + LANE_PX;
    }
}
