package org.tributary.report.map;

import java.util.List;
import org.tributary.region.BaseMap;
import org.tributary.report.markup.Markup;
import org.tributary.report.markup.Numbers;
import org.tributary.report.markup.Palette;

/** Draws the ground of a map: countries tinted, rivers, the Mekong, borders dashed. */
final class Ground {
    /** So far outside the frame lines are still drawn, to hide where they were cut. */
    private static final double OVERLAP_PX = 6;

    private Ground() {}

    /** Draws into a group that is cut at the frame; the name must be unique in the page. */
    static void draw(View view, String name, Markup svg) {
        Box frame = view.frame();
        svg.open("clipPath", "id", name).add(rectangle(frame)).close();
        svg.open("g", "clip-path", "url(#" + name + ")");
        svg.empty(
                "rect",
                "x",
                Numbers.px(frame.x()),
                "y",
                Numbers.px(frame.y()),
                "width",
                Numbers.px(frame.width()),
                "height",
                Numbers.px(frame.height()),
                "fill",
                Palette.WATER);
        BaseMap.countries().forEach(country -> country(view, country, svg));
        BaseMap.rivers().forEach(river -> line(view, river, svg, Palette.RIVER, "0.8", ""));
        line(view, BaseMap.mekong(), svg, Palette.MEKONG, "2", "");
        BaseMap.borders().forEach(border -> line(view, border, svg, Palette.BORDER, "1", "4 3"));
        svg.closeLine();
    }

    private static Markup rectangle(Box box) {
        return new Markup()
                .empty(
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
                        "6");
    }

    /** The outlines of a country as far as they lie in the frame; to be filled by the even-odd rule. */
    static List<List<Spot>> rings(View view, BaseMap.Shape country) {
        Box box = view.frame().grown(OVERLAP_PX);
        return country.lines().stream()
                .map(ring -> Clipping.ring(spots(view, ring), box))
                .filter(ring -> ring.size() > 2)
                .toList();
    }

    private static void country(View view, BaseMap.Shape country, Markup svg) {
        var path = new StringBuilder();
        rings(view, country).forEach(ring -> append(ring, path).append('Z'));
        if (!path.isEmpty()) {
            String tint = Palette.TINTS.getOrDefault(country.name(), Palette.LAND);
            svg.empty("path", "d", path.toString(), "fill", tint, "fill-rule", "evenodd");
        }
    }

    private static void line(
            View view, BaseMap.Shape shape, Markup svg, String colour, String width_px, String dashes) {
        var path = new StringBuilder();
        for (List<BaseMap.Point> line : shape.lines()) {
            Clipping.line(spots(view, line), view.frame().grown(OVERLAP_PX)).forEach(part -> append(part, path));
        }
        if (path.isEmpty()) {
            return;
        }
        svg.open("g", "stroke", colour, "stroke-width", width_px, "fill", "none");
        if (dashes.isEmpty()) {
            svg.empty("path", "d", path.toString(), "stroke-linejoin", "round", "stroke-linecap", "round");
        } else {
            svg.empty("path", "d", path.toString(), "stroke-dasharray", dashes);
        }
        svg.close();
    }

    private static List<Spot> spots(View view, List<BaseMap.Point> line) {
        return line.stream().map(point -> view.spot(point.lon(), point.lat())).toList();
    }

    private static StringBuilder append(List<Spot> line, StringBuilder path) {
        for (int i = 0; i < line.size(); i++) {
            path.append(i == 0 ? 'M' : 'L')
                    .append(Numbers.px(line.get(i).x()))
                    .append(' ')
                    .append(Numbers.px(line.get(i).y()));
        }
        return path;
    }
}
