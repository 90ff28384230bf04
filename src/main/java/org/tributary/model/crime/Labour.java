package org.tributary.model.crime;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.tributary.chance.Draws;
import org.tributary.chance.Purpose;
import org.tributary.event.Happening.Recruitment;
import org.tributary.model.clockwork.Phase;
import org.tributary.model.clockwork.Wake;
import org.tributary.model.clockwork.World;
import org.tributary.quantity.Nationality;
import org.tributary.quantity.PlaceId;
import org.tributary.quantity.SubjectId;
import org.tributary.region.Place;

/**
 * Where the people of sites come from and go to: recruits are hired, held ones escape, surplus is sold on, and of those
 * who fled a raid some are hired again close by.
 *
 * <p>A syndicate grows logistically towards the capacity of its sites. Batches come at exponential gaps; a batch is a share
 * of the room, so that a large site costs no more activations than a small one.
 */
final class Labour {
    private static final double HOURS_A_DAY = 24;

    private final World world;
    private final List<Site> sites = new ArrayList<>();
    private final Map<SubjectId, Staffing> staffings = new HashMap<>();
    private final Numbers numbers;

    private record Numbers(
            double growth,
            double cost_usd,
            double batch,
            double escape,
            double crowding,
            double rehired,
            double rehiring_h,
            double near_km,
            double refounding_h,
            double seed) {
        static Numbers of(World world) {
            return new Numbers(
                    world.parameter("recruits.growth"),
                    world.parameter("recruits.cost"),
                    world.parameter("recruits.batch"),
                    world.parameter("held.escape"),
                    world.parameter("site.crowding"),
                    world.parameter("fled.rehired"),
                    world.parameter("fled.rehiring-time"),
                    world.parameter("fled.distance"),
                    world.parameter("site.refounding"),
                    world.parameter("site.seed"));
        }
    }

    /** How the people of one site come and go. */
    private static final class Staffing {
        private final Map<Nationality, Double> from;
        private final double heldShare;
        private final Draws draws;
        private final int index;
        private boolean due;

        Staffing(Map<Nationality, Double> from, double heldShare, Draws draws, int index) {
            this.from = from;
            this.heldShare = heldShare;
            this.draws = draws;
            this.index = index;
        }
    }

    Labour(World world) {
        this.world = world;
        this.numbers = Numbers.of(world);
    }

    /** A site takes part. */
    void add(Site site, Map<Nationality, Double> from, double heldShare) {
        sites.add(site);
        Draws draws = world.chance().draws(Purpose.RECRUITS, site.subject());
        staffings.put(
                site.subject(),
                new Staffing(from, heldShare, draws, world.clockwork().newIndex()));
    }

    private Staffing staffing(Site site) {
        Staffing staffing = staffings.get(site.subject());
        if (staffing == null) {
            throw new IllegalStateException("%s takes no part.".formatted(site.subject()));
        }
        return staffing;
    }

    /** People who come to a site from where its people come. */
    Crew recruits(Site site, int persons, double heldShare) {
        return Crew.of(staffing(site).from, persons, heldShare, 0);
    }

    /** Lets people come and go from now on, as long as the site works. */
    void tend(Site site, long cause) {
        Staffing staffing = staffing(site);
        double hires = hiresPerDay(site);
        double escapes = escapesPerDay(site);
        if (staffing.due || hires + escapes <= 0) {
            return;
        }
        staffing.due = true;
        double wait_h = staffing.draws.exponential(HOURS_A_DAY / (hires + escapes));
        boolean hire = staffing.draws.happens(hires / (hires + escapes));
        world.clockwork().at(world.now_h() + wait_h, Phase.CRIME, staffing.index, () -> {
            staffing.due = false;
            if (!site.isWorking()) {
                return Wake.EMPTY;
            }
            Wake wake = hire ? hire(site, cause) : escape(site, cause);
            tend(site, cause);
            return wake;
        });
    }

    /** Batches a day: the syndicate grows logistically, where it has room, and not where it is dangerous. */
    private double hiresPerDay(Site site) {
        int room = Math.max(0, site.capacity() - site.size());
        double safe = 1 - site.syndicate().risk(site.place());
        return numbers.growth() * site.syndicate().staffed() * room * safe / batch(room);
    }

    private double escapesPerDay(Site site) {
        return numbers.escape() * site.held() / batch(site.held());
    }

    private int batch(int people) {
        return (int) Math.max(1, Math.round(numbers.batch() * people));
    }

    private Wake hire(Site site, long cause) {
        int room = site.capacity() - site.size();
        int persons = Math.min(batch(room), room);
        if (persons <= 0 || !site.syndicate().spend(persons * numbers.cost_usd())) {
            return Wake.EMPTY;
        }
        site.receive(recruits(site, persons, staffing(site).heldShare), Recruitment.HIRED, cause);
        return Wake.USED;
    }

    private Wake escape(Site site, long cause) {
        if (site.held() == 0) {
            return Wake.EMPTY;
        }
        site.letEscape(batch(site.held()), cause);
        return Wake.USED;
    }

    /** Sells held people for whom a site has no room to the nearest that has; where nobody has, they stay. */
    void sellSurplus(Site site, long cause) {
        int surplus = Math.min(site.held(), -room(site));
        if (surplus > 0) {
            Optional<Site> buyer = buyer(site.place(), Double.POSITIVE_INFINITY, site);
            buyer.ifPresent(other -> site.sellTo(other, Math.min(surplus, room(other)), cause));
        }
    }

    /** How many more a site can take. */
    int room(Site site) {
        return (int) Math.floor(site.capacity() * numbers.crowding()) - site.size();
    }

    /** The nearest working site of the same kind with room; of equally near ones the first. */
    private Optional<Site> buyer(PlaceId from, double within_km, Site like) {
        return nearest(from, within_km, site -> site != like && site.kind() == like.kind());
    }

    /** The nearest working site of a syndicate with room; of equally near ones the first. */
    Optional<Site> openSite(Syndicate syndicate, PlaceId from) {
        return nearest(from, Double.POSITIVE_INFINITY, site -> site.syndicate() == syndicate);
    }

    private Optional<Site> nearest(PlaceId from, double within_km, Predicate<Site> suits) {
        Place here = world.region().place(from);
        Site best = null;
        double best_km = within_km;
        for (Site site : sites) {
            if (suits.test(site) && site.isWorking() && room(site) > 0) {
                double away_km = here.distanceTo_km(world.region().place(site.place()));
                if (away_km < best_km || (best == null && away_km <= best_km)) {
                    best = site;
                    best_km = away_km;
                }
            }
        }
        return Optional.ofNullable(best);
    }

    /** Of those who left a site for good, some are hired again close by, and then work of their own will. */
    void hireFrom(Crew gone, PlaceId place, Site left, long cause) {
        int willing = (int) Math.round(gone.size() * numbers.rehired());
        if (willing == 0) {
            return;
        }
        double at_h = world.now_h() + staffing(left).draws.exponential(numbers.rehiring_h());
        world.clockwork().at(at_h, Phase.CRIME, world.clockwork().newIndex(), () -> {
            Optional<Site> hirer = buyer(place, numbers.near_km(), left);
            if (hirer.isEmpty()) {
                return Wake.EMPTY;
            }
            Crew hired = gone.take(Math.min(willing, room(hirer.get())));
            hirer.get().receive(hired.allWilling(), Recruitment.REHIRED, cause);
            return Wake.USED;
        });
    }

    /** A syndicate that lost a site founds it anew after some months, if it has the money. */
    void foundAnew(Site site, long cause) {
        if (numbers.refounding_h() <= 0) {
            return;
        }
        Staffing staffing = staffing(site);
        double at_h = world.now_h() + staffing.draws.exponential(numbers.refounding_h());
        world.clockwork().at(at_h, Phase.CRIME, world.clockwork().newIndex(), () -> {
            int seed = (int) Math.min(numbers.seed(), site.capacity());
            if (seed == 0 || !site.syndicate().spend(seed * numbers.cost_usd())) {
                return Wake.EMPTY;
            }
            site.found(recruits(site, seed, staffing.heldShare), cause);
            return Wake.USED;
        });
    }
}
