package org.tributary.model.crime;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tributary.chance.Chance;
import org.tributary.chance.Draws;
import org.tributary.chance.LogNormal;
import org.tributary.chance.Purpose;
import org.tributary.model.border.Cargo;
import org.tributary.model.clockwork.Phase;
import org.tributary.model.clockwork.Wake;
import org.tributary.model.clockwork.World;
import org.tributary.quantity.Goods;
import org.tributary.quantity.PlaceId;
import org.tributary.quantity.SubjectId;

/** One line of goods or people that a syndicate moves: loads set out as a Poisson process. */
final class Trade {
    private static final double HOURS_A_WEEK = 168;
    private static final HexFormat NUMBERS = HexFormat.of();
    /** Loads vary by a ratio of 2 of the 95th percentile to the median. Assumed. */
    private static final LogNormal SPREAD = LogNormal.of(1, 2, 0);

    private final World world;
    private final Syndicate syndicate;
    private final Roads roads;
    private final org.tributary.scenario.Syndicate.Trade plan;
    private final String name;
    private final Ends origins;
    private final Ends destinations;
    private final double meanGap_h;
    private final double preparation_h;
    private final Draws times;
    private final Draws ends;
    private final Draws sizes;
    private final int index;
    private final int odd;
    private int loads;

    /**
     * A trade that has not begun.
     *
     * @param name how its loads are named; says nothing about whose they are
     */
    Trade(World world, Syndicate syndicate, Roads roads, org.tributary.scenario.Syndicate.Trade plan, String name) {
        this.world = world;
        this.syndicate = syndicate;
        this.roads = roads;
        this.plan = plan;
        this.name = name;
        this.origins = new Ends(plan.from());
        this.destinations = new Ends(plan.to());
        this.meanGap_h = HOURS_A_WEEK / plan.perWeek();
        this.preparation_h = world.parameter("load.preparation");
        long key = Chance.keyOf(name);
        // an odd factor shuffles the numbers, so that a load's name does not tell how many went unseen before it
        this.odd = world.chance().draws(Purpose.SUBJECT_NAMES, key).below(1 << 15) * 2 + 1;
        this.times = world.chance().draws(Purpose.PRODUCTION, key);
        this.ends = world.chance().draws(Purpose.CONTACTS, key);
        this.sizes = world.chance().draws(Purpose.LOAD_SIZE, key);
        this.index = world.clockwork().newIndex();
    }

    void begin() {
        world.clockwork().at(world.now_h() + times.exponential(meanGap_h), Phase.CRIME, index, () -> {
            send();
            begin();
            return Wake.USED;
        });
    }

    private void send() {
        Optional<Site> fromSite = anySite(origins);
        Optional<Site> toSite = anySite(destinations);
        Optional<PlaceId> from = fromSite.map(Site::place).or(() -> anyPlace(origins));
        Optional<PlaceId> to = toSite.map(Site::place).or(() -> anyPlace(destinations));
        double size = sizes.logNormal(SPREAD) * plan.load().value();
        double amount = plan.goods() == Goods.PERSONS ? Math.max(1, Math.rint(size)) : size;
        loads++;
        if (from.isEmpty() || to.isEmpty() || from.equals(to)) {
            return;
        }
        var load = new SubjectId(name + "-" + NUMBERS.toHexDigits((char) (loads * odd)));
        var cargo = new Cargo(load, syndicate.id(), plan.goods(), amount);
        roads.choose(syndicate, from.get(), to.get(), cargo)
                .ifPresent(
                        route -> new Consignment(world, syndicate, roads, cargo, route, toSite).prepare(preparation_h));
    }

    /** Where the plan names no places: one of the syndicate's sites that work. Always takes one draw. */
    private Optional<Site> anySite(Ends places) {
        double draw = ends.uniform();
        if (!places.isEmpty()) {
            return Optional.empty();
        }
        var working = new ArrayList<Site>();
        for (Site site : syndicate.sites()) {
            if (site.isWorking()) {
                working.add(site);
            }
        }
        return working.isEmpty() ? Optional.empty() : Optional.of(working.get((int) (draw * working.size())));
    }

    /** One of the places that the plan names, by weight; none if it names none. */
    private Optional<PlaceId> anyPlace(Ends places) {
        return places.isEmpty() ? Optional.empty() : Optional.of(places.places.get(ends.choice(places.weights)));
    }

    /** Places that a plan names, with weights; empty if it names none. */
    private static final class Ends {
        private final List<PlaceId> places;
        private final double[] weights;

        Ends(Map<PlaceId, Double> named) {
            places = List.copyOf(named.keySet());
            weights = named.values().stream().mapToDouble(Double::doubleValue).toArray();
        }

        boolean isEmpty() {
            return places.isEmpty();
        }
    }
}
