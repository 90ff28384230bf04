package org.tributary.model.crime;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
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
import org.tributary.region.Route;

/**
 * One line of goods or people that a syndicate moves. Loads set out as a Poisson process. The more dangerous the way
 * seems, the smaller and more numerous they get; drugs that are lost are sent again, the more so the higher the price.
 */
final class Trade {
    private static final double HOURS_A_WEEK = 168;
    /** Loads vary by a ratio of 2 of the 95th percentile to the median. Assumed. */
    private static final LogNormal SPREAD = LogNormal.of(1, 2, 0);
    /** What such loads weigh on average, against the median: {@code exp(σ² ÷ 2)}. */
    static final double MEAN_SIZE = StrictMath.exp(StrictMath.pow(StrictMath.log(2) / 1.6448536269514722, 2) / 2);
    /** No load is split into more parts. Assumed. */
    private static final int MOST_PARTS = 5;
    /** A laboratory that has less than this share of a load sends nothing. Assumed. */
    private static final double WORTH_SENDING = 0.1;
    /** Nobody replaces a loss more than so many times over. Assumed. */
    private static final double MOST_REPLACED = 2;

    private final World world;
    private final Syndicate syndicate;
    private final Roads roads;
    private final Markets markets;
    private final org.tributary.scenario.Syndicate.Trade plan;
    private final LoadNames names;
    private final Ends origins;
    private final Ends destinations;
    private final Habits habits;
    private final double meanGap_h;
    private final Draws times;
    private final Draws ends;
    private final Draws sizes;
    private final int index;
    private double hands;

    /**
     * What the trades of all syndicates have in common.
     *
     * @param preparation_h how long before it sets out a load is packed
     * @param splitting how far loads shrink with perceived risk, 0 to 1
     * @param interval_h between the parts of a load
     * @param replacement how many loads replace a lost one at the usual price
     * @param elasticity how strongly that follows the price
     * @param delay_h how long a replacement takes
     */
    record Habits(
            double preparation_h,
            double splitting,
            double interval_h,
            double replacement,
            double elasticity,
            double delay_h) {
        static Habits of(World world) {
            return new Habits(
                    world.parameter("load.preparation"),
                    world.parameter("trade.splitting"),
                    world.parameter("trade.interval"),
                    world.parameter("trade.replacement"),
                    world.parameter("market.elasticity"),
                    world.parameter("trade.replacement-delay"));
        }
    }

    /** Where a load begins and ends. */
    private record Journey(PlaceId from, PlaceId to, Optional<Site> toSite) {}

    /**
     * A trade that has not begun.
     *
     * @param name how its loads are named; says nothing about whose they are
     */
    Trade(
            World world,
            Syndicate syndicate,
            Roads roads,
            Markets markets,
            org.tributary.scenario.Syndicate.Trade plan,
            String name) {
        this.world = world;
        this.syndicate = syndicate;
        this.roads = roads;
        this.markets = markets;
        this.plan = plan;
        this.names = new LoadNames(world, name);
        this.origins = new Ends(plan.from());
        this.destinations = new Ends(plan.to());
        this.habits = Habits.of(world);
        this.meanGap_h = HOURS_A_WEEK / plan.perWeek();
        long key = Chance.keyOf(name);
        this.times = world.chance().draws(Purpose.PRODUCTION, key);
        this.ends = world.chance().draws(Purpose.CONTACTS, key);
        this.sizes = world.chance().draws(Purpose.LOAD_SIZE, key);
        this.index = world.clockwork().newIndex();
    }

    /** How its loads are called. */
    LoadNames names() {
        return names;
    }

    void begin() {
        world.clockwork().at(world.now_h() + times.exponential(meanGap_h), Phase.CRIME, index, () -> {
            // with too few hands a load is left out now and then
            hands += syndicate.hands().forTrade(plan.goods());
            boolean manned = hands >= 1;
            if (manned) {
                hands--;
                send();
            }
            begin();
            return manned ? Wake.USED : Wake.EMPTY;
        });
    }

    private void send() {
        Optional<Site> fromSite = anySite(origins);
        Optional<Site> toSite = anySite(destinations);
        Optional<PlaceId> from = fromSite.map(Site::place).or(() -> anyPlace(origins));
        Optional<PlaceId> to = toSite.map(Site::place).or(() -> anyPlace(destinations));
        double size = sizes.logNormal(SPREAD)
                * plan.load().value()
                * syndicate.hands().loadSize();
        double amount = plan.goods().isCounted() ? Math.max(1, Math.rint(size)) : size;
        SubjectId name = names.next(LoadNames.Kind.PLANNED);
        if (from.isPresent() && to.isPresent() && !from.equals(to)) {
            send(name, new Journey(from.get(), to.get(), toSite), amount, 0);
        }
    }

    /** Sends an amount, or what the laboratory there has of it, in as many parts as seems wise; each chooses its way. */
    private void send(SubjectId name, Journey journey, double wished, long cause) {
        Laboratory laboratory = syndicate.laboratory(journey.from(), plan.goods());
        double amount = laboratory == null ? wished : laboratory.take(wished);
        if (amount < WORTH_SENDING * wished) {
            if (laboratory != null) {
                laboratory.putBack(amount);
            }
            return;
        }
        var whole = new Cargo(name, syndicate.id(), plan.goods(), amount);
        Optional<Route> way = roads.choose(syndicate, journey.from(), journey.to(), whole);
        if (way.isEmpty()) {
            if (laboratory != null) {
                laboratory.putBack(amount);
            }
            return;
        }
        int parts = parts(name, amount, Roads.risk(syndicate, way.get()));
        double sent = 0;
        for (int i = 0; i < parts; i++) {
            double upTo = amount * (i + 1) / parts;
            double part = (plan.goods().isCounted() ? Math.rint(upTo) : upTo) - sent;
            sent += part;
            var cargo = i == 0 && parts == 1
                    ? whole
                    : new Cargo(i == 0 ? name : names.next(LoadNames.Kind.EXTRA), syndicate.id(), plan.goods(), part);
            Optional<Route> route = i == 0 ? way : roads.choose(syndicate, journey.from(), journey.to(), cargo);
            double wait_h = habits.preparation_h() + i * habits.interval_h();
            route.ifPresent(chosen ->
                    new Consignment(world, syndicate, roads, cargo, chosen, outcome(journey)).prepare(wait_h, cause));
        }
    }

    /** How many loads an amount is sent in: each shrinks to {@code 1 − splitting · R} of it. Takes one draw. */
    private int parts(SubjectId name, double amount, double risk) {
        double wished = 1 / Math.max(1.0 / MOST_PARTS, 1 - habits.splitting() * risk);
        double most = plan.goods().isCounted() ? Math.min(MOST_PARTS, amount) : MOST_PARTS;
        int whole = (int) Math.min(most, wished);
        double draw = world.chance().draws(Purpose.LOAD_SPLIT, name).uniform();
        return Math.max(1, whole < most && draw < wished - whole ? whole + 1 : whole);
    }

    private Consignment.Outcome outcome(Journey journey) {
        return new Consignment.Outcome() {
            @Override
            public void lost(Cargo cargo, long cause) {
                replace(cargo, journey, cause);
            }

            @Override
            public void unsent(Cargo cargo) {
                Laboratory laboratory = syndicate.laboratory(journey.from(), cargo.goods());
                if (laboratory != null) {
                    laboratory.putBack(cargo.amount());
                }
            }

            @Override
            public void delivered(Cargo cargo, long cause) {
                Market market = markets.at(cargo.goods(), journey.to());
                if (market != null) {
                    market.arrive(cargo.amount(), cause);
                }
                if (cargo.goods() == Goods.PRECURSORS) {
                    List<Laboratory> supplied = syndicate.laboratoriesAt(journey.to());
                    supplied.forEach(laboratory -> laboratory.supply(cargo.amount() / supplied.size(), cause));
                }
                if (cargo.goods() == Goods.PERSONS) {
                    receive(journey, (int) cargo.amount(), cause);
                }
            }
        };
    }

    /** Whoever finds the site gone is taken to another of the syndicate's; with none, the trail ends here. */
    private void receive(Journey journey, int persons, long delivered) {
        journey.toSite()
                .filter(Site::isWorking)
                .or(() -> syndicate.sites().stream().filter(Site::isWorking).findFirst())
                .ifPresent(site -> site.deliver(persons, delivered));
    }

    private void replace(Cargo lost, Journey journey, long cause) {
        Market market = markets.at(lost.goods(), journey.to());
        if (market == null) {
            return;
        }
        double wished = habits.replacement() * StrictMath.pow(market.price(), habits.elasticity());
        Draws draws = world.chance().draws(Purpose.REPLACEMENT, lost.load());
        int count = (int) Math.min(MOST_REPLACED, wished);
        if (count < MOST_REPLACED && draws.happens(Math.min(1, wished - count))) {
            count++;
        }
        for (int i = 0; i < count; i++) {
            SubjectId name = names.next(LoadNames.Kind.EXTRA);
            double at_h = world.now_h() + draws.exponential(habits.delay_h());
            world.clockwork().at(at_h, Phase.CRIME, world.clockwork().newIndex(), () -> {
                send(name, journey, lost.amount(), cause);
                return Wake.USED;
            });
        }
    }

    /** Where a vehicle of the same roads with nothing aboard may begin or end; null if nowhere. */
    @Nullable
    PlaceId anywhere(Draws draws, End end) {
        Ends places = end == End.START ? origins : destinations;
        if (!places.isEmpty()) {
            return places.places.get(draws.choice(places.weights));
        }
        List<Site> sites = syndicate.sites();
        double draw = draws.uniform();
        return sites.isEmpty() ? null : sites.get((int) (draw * sites.size())).place();
    }

    /** How long passes between two planned loads on average, in hours. */
    double meanGap_h() {
        return meanGap_h;
    }

    /** The two ends of a journey. */
    enum End {
        START,
        GOAL
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
