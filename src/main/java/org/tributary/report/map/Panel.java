package org.tributary.report.map;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tributary.quantity.PlaceId;
import org.tributary.region.Place;
import org.tributary.report.markup.Markup;
import org.tributary.report.markup.Numbers;
import org.tributary.report.markup.Palette;

/** One map: the whole region, or one crowd enlarged. Drawn once. Not thread-safe. */
final class Panel {
    private static final double LEAST_APART_PX = 15;
    private static final double NAME_SIZE_PX = 11;
    private static final int MOST_ARCS = 30;

    /** A crowd that has a map of its own, as it stands on this one. */
    private record Crowd(String letter, List<Place> members, Box box, PlaceTotal total) {}

    private final String name;
    private final View view;
    private final MapContent content;
    private final Map<Place, Spot> symbols = new LinkedHashMap<>();
    private final List<Crowd> crowds = new ArrayList<>();
    private final Map<PlaceId, Spot> ends = new HashMap<>();
    private final Labels labels;
    private final List<Labels.Label> wanted = new ArrayList<>();
    private final List<Labels.Placed> placed = new ArrayList<>();
    private final Markup svg = new Markup();

    /**
     * A map of these places.
     *
     * @param name unique in the page
     * @param apart places that have a map of their own, by its letter
     */
    Panel(String name, View view, List<Place> places, Map<String, List<Place>> apart, MapContent content) {
        this.name = name;
        this.view = view;
        this.content = content;
        this.labels = new Labels(view.frame().grown(-2));
        List<Place> single = new ArrayList<>(places);
        apart.forEach((letter, members) -> {
            crowds.add(crowd(letter, members));
            single.removeAll(members);
        });
        List<Spot> spots = Spread.apart(
                single.stream().map(view::spot).toList(),
                LEAST_APART_PX,
                view.frame().grown(-8));
        for (int i = 0; i < single.size(); i++) {
            symbols.put(single.get(i), spots.get(i));
            ends.put(single.get(i).id(), spots.get(i));
        }
    }

    private Crowd crowd(String letter, List<Place> members) {
        List<Spot> spots = members.stream().map(view::spot).toList();
        double west = spots.stream().mapToDouble(Spot::x).min().orElseThrow();
        double east = spots.stream().mapToDouble(Spot::x).max().orElseThrow();
        double north = spots.stream().mapToDouble(Spot::y).min().orElseThrow();
        double south = spots.stream().mapToDouble(Spot::y).max().orElseThrow();
        Box box = new Box(west, north, east - west, south - north).grown(6);
        PlaceTotal total = members.stream()
                .map(place -> content.total(place.id()))
                .reduce(PlaceTotal::plus)
                .orElseThrow();
        members.forEach(place -> ends.put(place.id(), box.centre()));
        return new Crowd(letter, members, box, total);
    }

    /** Draws everything, and returns it. */
    Markup draw() {
        Ground.draw(view, name + "-frame", svg);
        ScaleBar.draw(view, labels, svg);
        var arcs = new Arcs(content.passed(), ends, MOST_ARCS);
        arcs.draw(svg);
        crowds.forEach(this::drawCrowd);
        symbols.forEach(this::drawSymbol);
        drawMarks();
        Pins.draw(content.pins(), ends, labels, svg);
        placed.addAll(labels.place(wanted));
        arcs.number(labels, svg);
        placed.forEach(this::drawLabel);
        arcs.take(labels);
        CountryNames.place(view, new ArrayList<>(symbols.values()), labels, this::drawCountry);
        rectangle(view.frame(), "6", Palette.RULE, "1");
        return svg;
    }

    /** The labels that found room; of nothing before it was drawn. */
    List<Box> labelBoxes() {
        return placed.stream().map(Labels.Placed::box).toList();
    }

    /** The names that found room; of nothing before it was drawn. */
    List<String> labelTexts() {
        return placed.stream().map(one -> one.label().text()).toList();
    }

    private void drawCrowd(Crowd crowd) {
        crowd.members.forEach(place -> {
            Spot spot = view.spot(place);
            svg.empty(
                    "circle", "cx", Numbers.px(spot.x()), "cy", Numbers.px(spot.y()), "r", "1.6", "fill", Palette.INK);
        });
        rectangle(crowd.box, "3", Palette.INK, "1.4");
        labels.take(crowd.box);
        wanted.add(new Labels.Label(crowd.letter, crowd.box.centre(), crowd.box.width() / 2 + 3, 14, 0, true));
    }

    private void drawSymbol(Place place, Spot spot) {
        svg.open("g").leaf("title", place.name() + ", " + Symbol.of(place).words());
        Symbol.of(place).draw(svg, spot);
        svg.close();
        labels.take(Box.around(spot, Symbol.REACH_PX - 1));
        wanted.add(new Labels.Label(
                shortName(place.name()), spot, Symbol.REACH_PX + 2.5, NAME_SIZE_PX, rank(place), false));
    }

    /** The largest first, since they are the hardest to find room for. */
    private void drawMarks() {
        record Group(Marks marks, Spot spot, double reach) {}
        List<Group> groups = new ArrayList<>();
        symbols.forEach((place, spot) -> groups.add(new Group(
                new Marks(place.name(), content.total(place.id()), content.largest()), spot, Symbol.REACH_PX + 1)));
        crowds.forEach(crowd -> groups.add(new Group(
                new Marks("Map " + crowd.letter, crowd.total, content.largest()),
                crowd.box.centre(),
                Math.max(crowd.box.width(), crowd.box.height()) / 2 + 1)));
        groups.removeIf(group -> group.marks.isEmpty());
        groups.sort(Comparator.comparingDouble(group -> -group.marks.size()));
        for (Group group : groups) {
            List<Box> wished = group.marks.boxesAround(group.spot, group.reach);
            group.marks.draw(labels.takeFirstFree(wished).orElse(wished.get(0)), svg);
        }
    }

    private void drawLabel(Labels.Placed one) {
        Labels.Label label = one.label();
        if (one.led()) {
            drawLead(one);
        }
        svg.leaf(
                "text",
                label.text(),
                "x",
                Numbers.px(one.box().centre().x()),
                "y",
                Numbers.px(one.box().y() + label.size_px() * 0.95),
                "text-anchor",
                "middle",
                "font-size",
                Numbers.px(label.size_px()),
                "font-weight",
                label.strong() ? "700" : "400",
                "fill",
                Palette.INK,
                "stroke",
                Palette.PAPER,
                "stroke-width",
                "2.4",
                "stroke-opacity",
                "0.8",
                "stroke-linejoin",
                "round",
                "paint-order",
                "stroke");
    }

    /** A line from a label that stands further off to the nearest edge of its box. */
    private void drawLead(Labels.Placed one) {
        Spot from = one.label().point();
        Box box = one.box();
        double x = Math.min(Math.max(from.x(), box.x()), box.x() + box.width());
        double y = Math.min(Math.max(from.y(), box.y()), box.y() + box.height());
        svg.empty(
                "line",
                "x1",
                Numbers.px(from.x()),
                "y1",
                Numbers.px(from.y()),
                "x2",
                Numbers.px(x),
                "y2",
                Numbers.px(y),
                "stroke",
                Palette.INK,
                "stroke-width",
                "0.7");
    }

    private void drawCountry(String country, Box box) {
        svg.leaf(
                "text",
                country,
                "x",
                Numbers.px(box.centre().x()),
                "y",
                Numbers.px(box.y() + 11),
                "text-anchor",
                "middle",
                "font-size",
                "12",
                "letter-spacing",
                "2",
                "fill",
                Palette.SOFT,
                "fill-opacity",
                "0.85");
    }

    private void rectangle(Box box, String rounded, String colour, String width) {
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
                rounded,
                "fill",
                "none",
                "stroke",
                colour,
                "stroke-width",
                width);
    }

    /** Where something happened comes first, then towns and zones of the core, ports, the rest, crossings last. */
    private int rank(Place place) {
        boolean eventful = content.isEventful(List.of(place));
        int byKind = place.isCrossing() ? 4 : place.tier() == 1 ? 2 : 3;
        return eventful ? byKind - 2 : byKind;
    }

    /** A name as a map has room for it: without what stands in brackets or after a slash. */
    static String shortName(String name) {
        return name.replaceAll("\\s*\\([^)]*\\)", "").replaceAll("\\s*/.*$", "").strip();
    }
}
