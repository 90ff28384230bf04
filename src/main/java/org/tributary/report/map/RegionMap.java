package org.tributary.report.map;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tributary.region.BaseMap;
import org.tributary.region.Place;
import org.tributary.region.Region;
import org.tributary.report.markup.Markup;
import org.tributary.report.markup.Numbers;
import org.tributary.report.markup.Palette;

/**
 * The map of a run: the whole region, and beside it each crowd of places enlarged, with a legend and the credit line.
 * Drawn once, when made. Immutable.
 */
public final class RegionMap {
    private static final double WIDTH_PX = 1000;
    private static final double GAP_PX = 12;
    private static final double TALL_MAIN_PX = 560;
    private static final double MOST_HEIGHT_PX = 940;
    private static final double MOST_WIDE_HEIGHT_PX = 560;
    private static final double LEAST_HEIGHT_PX = 420;
    /** Regions steeper than this have their insets beside them. */
    private static final double STEEP = 0.9;

    private static final double MOST_INSET_PX = 420;
    private static final double ROW_INSET_PX = 270;
    private static final int BESIDE = 3;
    private static final double MARGIN_PX = 46;
    private static final double NEAR_PX = 24;
    /** So many places in a crowd earn it a map of its own; one fewer, if something happened there. */
    private static final int CROWD = 4;

    private static final int MOST_CROWDS = 6;
    private static final double FOOT_PX = 74;

    private final List<Panel> panels = new ArrayList<>();
    private final String drawing;

    /** @throws IllegalArgumentException if the region has no place */
    public RegionMap(Region region, MapContent content) {
        if (region.places().isEmpty()) {
            throw new IllegalArgumentException("A region without places cannot be drawn.");
        }
        List<Place> places = region.places();
        View narrow = view(places, TALL_MAIN_PX, MOST_HEIGHT_PX);
        boolean tall = View.steepness(places) > STEEP
                && !crowds(narrow, places, content).isEmpty();
        View view = tall ? narrow : view(places, WIDTH_PX, MOST_WIDE_HEIGHT_PX);
        double mainHeight = view.frame().height();
        Map<String, List<Place>> crowds = crowds(view, places, content);
        List<Box> frames = frames(crowds.size(), tall, mainHeight);
        panels.add(new Panel("map", view, places, crowds, content));
        crowds.forEach((letter, members) -> {
            View near = View.of(members, frames.get(panels.size() - 1), MARGIN_PX);
            panels.add(new Panel("map-" + letter, near, members, Map.of(), content));
        });
        double height = Math.max(
                mainHeight,
                frames.stream()
                        .mapToDouble(frame -> frame.y() + frame.height())
                        .max()
                        .orElse(0));
        this.drawing = draw(crowds, frames, height, content);
    }

    /** A place's name as a map or table has room for it: without what stands in brackets or after a slash. */
    public static String shortName(Place place) {
        return Panel.shortName(place.name());
    }

    /** The SVG element, with the colours that any program can read. */
    public String drawing() {
        return drawing;
    }

    /** Where the names stand; no two overlap. */
    public List<Box> labelBoxes() {
        return panels.stream().flatMap(panel -> panel.labelBoxes().stream()).toList();
    }

    /** How many crowds have a map of their own. */
    public int insets() {
        return panels.size() - 1;
    }

    /** The names that found room. */
    public List<String> labelTexts() {
        return panels.stream().flatMap(panel -> panel.labelTexts().stream()).toList();
    }

    /** As high as the places need at that width, within bounds. */
    private static View view(List<Place> places, double width, double most) {
        double needed = View.steepness(places) * (width - 2 * MARGIN_PX) + 2 * MARGIN_PX;
        double height = Math.min(most, Math.max(LEAST_HEIGHT_PX, needed));
        return View.of(places, new Box(0, 0, width, height), MARGIN_PX);
    }

    /** The crowds that get a map of their own, by its letter. */
    private static Map<String, List<Place>> crowds(View view, List<Place> places, MapContent content) {
        List<List<Place>> crowds = Crowds.in(
                view,
                places,
                NEAR_PX,
                crowd -> crowd.size() >= CROWD || (crowd.size() == CROWD - 1 && content.isEventful(crowd)),
                MOST_CROWDS);
        var result = new LinkedHashMap<String, List<Place>>();
        crowds.forEach(crowd -> result.put(String.valueOf((char) ('A' + result.size())), crowd));
        return Collections.unmodifiableMap(result);
    }

    /** The first three in a column beside the main map, if it is tall; the others in rows under it. */
    private static List<Box> frames(int count, boolean tall, double mainHeight) {
        int beside = tall ? Math.min(BESIDE, count) : 0;
        List<Box> frames = new ArrayList<>();
        double left = TALL_MAIN_PX + GAP_PX;
        double each = (mainHeight - (beside - 1) * GAP_PX) / Math.max(1, beside);
        for (int i = 0; i < beside; i++) {
            frames.add(new Box(left, i * (each + GAP_PX), WIDTH_PX - left, Math.min(each, MOST_INSET_PX)));
        }
        int columns = Math.max(1, Math.min(BESIDE, count - beside));
        double width = (WIDTH_PX - (columns - 1) * GAP_PX) / columns;
        for (int i = 0; i < count - beside; i++) {
            int line = i / columns;
            double top = mainHeight + GAP_PX + line * (ROW_INSET_PX + GAP_PX);
            frames.add(new Box(i % columns * (width + GAP_PX), top, width, ROW_INSET_PX));
        }
        return frames;
    }

    private String draw(Map<String, List<Place>> crowds, List<Box> frames, double height, MapContent content) {
        var svg = new Markup();
        svg.open(
                "svg",
                "xmlns",
                "http://www.w3.org/2000/svg",
                "viewBox",
                "-1 -1 " + Numbers.px(WIDTH_PX + 2) + " " + Numbers.px(height + FOOT_PX),
                "role",
                "img",
                "aria-labelledby",
                "map-title map-desc",
                "font-family",
                "system-ui, sans-serif");
        String title = content.pins().isEmpty()
                ? "Map: where it happened and who told whom"
                : "Map: missed connections, by their numbers in the list";
        svg.leaf("title", title, "id", "map-title");
        svg.leaf("desc", description(crowds), "id", "map-desc");
        panels.forEach(panel -> svg.add(panel.draw()));
        int i = 0;
        for (var crowd : crowds.entrySet()) {
            badge(frames.get(i++), crowd.getKey(), svg);
        }
        Legend.draw(new Spot(4, height + 22), content, svg);
        svg.leaf(
                "text",
                BaseMap.CREDIT + " " + BaseMap.DISCLAIMER,
                "x",
                "4",
                "y",
                Numbers.px(height + FOOT_PX - 8),
                "font-size",
                "10.5",
                "fill",
                Palette.SOFT);
        return svg.close().toString();
    }

    private static void badge(Box frame, String letter, Markup svg) {
        svg.empty(
                "rect",
                "x",
                Numbers.px(frame.x() + 6),
                "y",
                Numbers.px(frame.y() + 6),
                "width",
                "22",
                "height",
                "22",
                "rx",
                "4",
                "fill",
                Palette.INK);
        svg.leaf(
                "text",
                letter,
                "x",
                Numbers.px(frame.x() + 17),
                "y",
                Numbers.px(frame.y() + 22),
                "text-anchor",
                "middle",
                "font-size",
                "14",
                "font-weight",
                "700",
                "fill",
                Palette.PAPER);
    }

    private static String description(Map<String, List<Place>> crowds) {
        var text = new StringBuilder("Marks show what happened at each place; the table after the map says the same.");
        crowds.forEach((letter, members) -> text.append(" Map ")
                .append(letter)
                .append(" enlarges the ground around ")
                .append(Panel.shortName(members.get(0).name()))
                .append('.'));
        return text.toString();
    }
}
