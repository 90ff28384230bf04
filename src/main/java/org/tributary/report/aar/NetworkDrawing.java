package org.tributary.report.aar;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tributary.quantity.AgencyId;
import org.tributary.report.aar.Contacts.Contact;
import org.tributary.report.chart.Look;
import org.tributary.report.markup.Markup;
import org.tributary.report.markup.Numbers;
import org.tributary.report.markup.Palette;

/** Who was in contact with whom: agencies on a ring, seat by seat, and a bent line for each direction. */
final class NetworkDrawing {
    private static final double WIDTH_PX = 1000;
    private static final double HEIGHT_PX = 560;
    private static final double RING_X_PX = 255;
    private static final double RING_Y_PX = 225;
    private static final double NODE_PX = 11;
    private static final double WIDEST_PX = 7;
    private static final double THINNEST_PX = 0.8;
    /** How far lines bend towards the middle: 0 straight, 1 through it. */
    private static final double BEND = 0.45;

    private record Spot(double x, double y) {}

    private final Material material;
    private final Map<AgencyId, Spot> spots = new LinkedHashMap<>();
    private final Markup svg = new Markup();

    /** @param agencies in the order of the ring */
    NetworkDrawing(Material material, List<AgencyId> agencies) {
        this.material = material;
        for (int i = 0; i < agencies.size(); i++) {
            double angle = 2 * StrictMath.PI * (i + 0.5) / agencies.size() - StrictMath.PI / 2;
            spots.put(
                    agencies.get(i),
                    new Spot(
                            WIDTH_PX / 2 + RING_X_PX * StrictMath.cos(angle),
                            HEIGHT_PX / 2 + RING_Y_PX * StrictMath.sin(angle)));
        }
    }

    /** The SVG element. */
    String draw(List<Contact> contacts) {
        svg.open(
                "svg",
                "xmlns",
                "http://www.w3.org/2000/svg",
                "viewBox",
                "0 0 " + Numbers.px(WIDTH_PX) + " " + Numbers.px(HEIGHT_PX),
                "role",
                "img",
                "aria-labelledby",
                "network-title network-desc",
                "font-family",
                "system-ui, sans-serif");
        svg.leaf("title", "Message network: who told and asked whom", "id", "network-title");
        svg.leaf("desc", "The table after it gives the same numbers.", "id", "network-desc");
        double most = contacts.stream().mapToLong(Contact::all).max().orElse(1);
        for (int i = contacts.size() - 1; i >= 0; i--) {
            line(contacts.get(i), most);
        }
        spots.forEach(this::node);
        return svg.close().toString();
    }

    private void line(Contact contact, double most) {
        Spot from = spots.get(contact.from());
        Spot to = spots.get(contact.to());
        if (from == null || to == null) {
            return;
        }
        double dx = to.x - from.x;
        double dy = to.y - from.y;
        double length = Math.max(1, StrictMath.hypot(dx, dy));
        // each direction a little to its own right, so that the two do not lie on each other
        double middleX = (from.x + to.x) / 2 * (1 - BEND) + WIDTH_PX / 2 * BEND - dy / length * 14;
        double middleY = (from.y + to.y) / 2 * (1 - BEND) + HEIGHT_PX / 2 * BEND + dx / length * 14;
        Spot end = towards(to, middleX, middleY, NODE_PX + 5);
        Spot start = towards(from, middleX, middleY, NODE_PX);
        double thick = THINNEST_PX + (WIDEST_PX - THINNEST_PX) * StrictMath.sqrt(contact.all() / most);
        String colour = material.look(contact.from()).colour();
        svg.open("g", "stroke", colour, "fill", "none", "stroke-opacity", "0.6");
        svg.leaf("title", "%s to %s: %s".formatted(contact.from(), contact.to(), Numbers.count(contact.all())));
        svg.empty(
                "path",
                "d",
                "M%s %sQ%s %s %s %s"
                        .formatted(
                                Numbers.px(start.x),
                                Numbers.px(start.y),
                                Numbers.px(middleX),
                                Numbers.px(middleY),
                                Numbers.px(end.x),
                                Numbers.px(end.y)),
                "stroke-width",
                Numbers.px(thick));
        head(end, middleX, middleY, thick, colour);
        svg.close();
    }

    private static Spot towards(Spot from, double x, double y, double distance) {
        double dx = x - from.x;
        double dy = y - from.y;
        double length = Math.max(1, StrictMath.hypot(dx, dy));
        return new Spot(from.x + dx / length * distance, from.y + dy / length * distance);
    }

    /** A point at the end of a line, a little wider than the line. */
    private void head(Spot end, double fromX, double fromY, double thick, String colour) {
        double dx = end.x - fromX;
        double dy = end.y - fromY;
        double length = Math.max(1, StrictMath.hypot(dx, dy));
        double ux = dx / length;
        double uy = dy / length;
        double half = thick / 2 + 2.2;
        String points = "%s,%s %s,%s %s,%s"
                .formatted(
                        Numbers.px(end.x + ux * 5),
                        Numbers.px(end.y + uy * 5),
                        Numbers.px(end.x - uy * half),
                        Numbers.px(end.y + ux * half),
                        Numbers.px(end.x + uy * half),
                        Numbers.px(end.y - ux * half));
        svg.empty("polygon", "points", points, "fill", colour, "stroke", "none");
    }

    private void node(AgencyId agency, Spot spot) {
        Look look = material.look(agency);
        svg.open("g").leaf("title", material.name(agency));
        svg.empty(
                "circle",
                "cx",
                Numbers.px(spot.x),
                "cy",
                Numbers.px(spot.y),
                "r",
                Numbers.px(NODE_PX),
                "fill",
                Palette.PAPER,
                "stroke",
                look.colour(),
                "stroke-width",
                "2");
        svg.leaf(
                "text",
                look.sign(),
                "x",
                Numbers.px(spot.x),
                "y",
                Numbers.px(spot.y + 4.5),
                "text-anchor",
                "middle",
                "font-size",
                "13",
                "fill",
                look.colour());
        name(agency, spot);
        svg.close();
    }

    private void name(AgencyId agency, Spot spot) {
        var found = material.findings().scenario().agencies().get(agency);
        boolean top = spot.y < HEIGHT_PX / 2 - RING_Y_PX * 0.93;
        boolean bottom = spot.y > HEIGHT_PX / 2 + RING_Y_PX * 0.93;
        boolean left = spot.x < WIDTH_PX / 2;
        double x = spot.x + (left ? -1 : 1) * (NODE_PX + 6);
        double room = left ? x - 4 : WIDTH_PX - x - 4;
        String name = KnowledgeDrawing.cut(found == null ? agency.value() : found.name(), room);
        double y = spot.y + (top ? -8 : bottom ? 16 : 4);
        svg.leaf(
                "text",
                name,
                "x",
                Numbers.px(x),
                "y",
                Numbers.px(y),
                "text-anchor",
                left ? "end" : "start",
                "font-size",
                "12",
                "fill",
                Palette.INK);
    }
}
