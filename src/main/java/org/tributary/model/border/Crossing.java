package org.tributary.model.border;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.tributary.chance.Chance;
import org.tributary.chance.Purpose;
import org.tributary.cooperation.AgencyEntry;
import org.tributary.event.Audience;
import org.tributary.event.Happening;
import org.tributary.model.clockwork.World;
import org.tributary.model.intelligence.Desk;
import org.tributary.quantity.Country;
import org.tributary.quantity.PlaceId;
import org.tributary.quantity.SubjectId;
import org.tributary.region.Place;
import org.tributary.region.PlaceKind;

/** A place that lies in two countries, with the sides that are staffed. */
public final class Crossing {
    private final World world;
    private final PlaceId id;
    private final long key;
    private final List<Side> sides = new ArrayList<>();
    private final Closing closing;
    private final OpeningHours hours;
    private final boolean hasGate;
    private final double nightTraffic;
    private double traffic;
    private double nights_h;

    /** A crossing at which nobody searches yet, in a run that begins at midnight. */
    public Crossing(World world, Place place) {
        this(world, place, 0);
    }

    /**
     * A crossing at which nobody searches yet.
     *
     * @param startex the hour of the day at STARTEX
     */
    public Crossing(World world, Place place, double startex) {
        this.world = world;
        this.id = place.id();
        this.key = Chance.keyOf(place.id());
        this.closing = new Closing(world);
        this.hasGate = place.isCrossing() && place.kind() != PlaceKind.INFORMAL_CROSSING;
        this.hours = new OpeningHours(world, startex);
        this.nightTraffic = world.parameter("crossing.night-traffic");
    }

    /** The daily lawful traffic by default: the parameter at official crossings and ports, none at informal ones. */
    public static double defaultTraffic(World world, Place place) {
        return place.kind() == PlaceKind.INFORMAL_CROSSING ? 0 : world.parameter("crossing.traffic");
    }

    /** Staffs a side. */
    public void staff(Desk desk, double traffic, double share) {
        this.traffic = traffic;
        sides.add(new Side(world, id, desk, traffic, share));
    }

    /** The staffed sides, in the scenario's order of agencies. */
    public List<Side> sides() {
        return Collections.unmodifiableList(sides);
    }

    /** The side of a country, if it is staffed. */
    public Optional<Side> side(Country country) {
        return sides.stream()
                .filter(side -> side.staff().agency().country() == country)
                .findFirst();
    }

    /** Whether it has a gate that can be closed, by order or for the night. */
    public boolean hasGate() {
        return hasGate;
    }

    /** How long who arrives now waits for the morning, in hours; 0 by day, and where there is no gate. */
    public double untilMorning_h() {
        return hasGate ? hours.wait_h(world.now_h()) : 0;
    }

    /** Whether no country keeps it closed. */
    public boolean isOpen() {
        return !closing.isClosed();
    }

    /** Whether this country keeps it closed. */
    public boolean isClosedBy(Country country) {
        return closing.isClosedBy(country);
    }

    /** The agency that staffs a side closes it. */
    public void close(AgencyEntry agency, long cause) {
        closing.close(agency.country());
        world.record(id, Audience.ALL, cause, new Happening.CrossingClosed(agency.country(), agency.id()));
    }

    /** The agency that staffs a side opens it again; those who wait go on once no country keeps it closed. */
    public void open(AgencyEntry agency, long cause) {
        accountClosing();
        world.record(id, Audience.ALL, cause, new Happening.CrossingOpened(agency.country(), agency.id()));
        closing.open(agency.country());
    }

    /** Goes on as soon as no country keeps it closed. */
    public void whenOpen(Runnable goOn) {
        closing.whenOpen(goOn);
    }

    /** Records what inspection, closing and nights cost the lawful traffic since this was last done. */
    public void account() {
        sides.forEach(Side::account);
        accountClosing();
        accountNights();
    }

    /** Those who come by night wait for the morning; each night of the run counts as its share of a day. */
    private void accountNights() {
        double night_h = hasGate ? hours.night_h() : 0;
        double now_h = world.now_h();
        double perNight_h = traffic / 24 * nightTraffic * closing.waitedAfter(night_h);
        double waited_h = perNight_h * (now_h - nights_h) / 24;
        if (waited_h > 0) {
            world.record(id, Audience.EXCON, 0, new Happening.LawfulTrafficDelayed(waited_h, nights_h));
        }
        nights_h = now_h;
    }

    private void accountClosing() {
        if (!closing.isClosed()) {
            return;
        }
        double since_h = closing.since_h();
        double waited_h = closing.waited_h(traffic);
        if (waited_h > 0) {
            world.record(id, Audience.EXCON, 0, new Happening.LawfulTrafficDelayed(waited_h, since_h));
        }
    }

    /**
     * A load passes. Each side searches once; the side it comes to first finds it first.
     *
     * @param findIfInspected the chance that inspecting the very vehicle finds it, 0 to 1
     * @param from the country it comes from
     */
    public Search search(SubjectId load, double findIfInspected, Country from) {
        return search(load, findIfInspected, from, new Deliveries(world, List.of()));
    }

    /** A load passes; those who follow it let it. */
    public Search search(SubjectId load, double findIfInspected, Country from, Deliveries deliveries) {
        double miss = 1;
        Optional<Desk> finder = Optional.empty();
        var guidance = Search.OnLead.ROUTINE;
        var order = new ArrayList<Side>(sides);
        order.sort((one, other) -> Boolean.compare(isOf(other, from), isOf(one, from)));
        long loadKey = Chance.keyOf(load);
        for (Side side : order) {
            double find = deliveries.letsPass(side.staff(), load) ? 0 : side.findProbability(load, findIfInspected);
            long sideKey = key ^ Chance.keyOf(side.staff().agency().country().name());
            boolean found =
                    world.chance().draws(Purpose.SEARCH, loadKey, sideKey).happens(find);
            miss *= 1 - find;
            if (found && finder.isEmpty()) {
                finder = Optional.of(side.staff());
                guidance = side.staff().isActionable(load) ? Search.OnLead.GUIDED : Search.OnLead.ROUTINE;
            }
        }
        return new Search(finder, guidance, miss);
    }

    /** Whether anybody who searches here holds an actionable lead on a vehicle. */
    public boolean isWaitingFor(SubjectId vehicle) {
        for (Side side : sides) {
            if (side.isWaitingFor(vehicle)) {
                return true;
            }
        }
        return false;
    }

    /** A vehicle that is waited for, and in which nothing unlawful is, passes: whoever waits takes it apart for nothing. */
    public void searchInVain(SubjectId vehicle) {
        for (Side side : sides) {
            if (side.isWaitingFor(vehicle)) {
                side.searchInVain(vehicle);
            }
        }
    }

    private static boolean isOf(Side side, Country country) {
        return side.staff().agency().country() == country;
    }
}
