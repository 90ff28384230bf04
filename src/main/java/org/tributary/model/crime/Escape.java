package org.tributary.model.crime;

import java.util.List;
import java.util.Optional;
import org.tributary.chance.Chance;
import org.tributary.chance.Purpose;
import org.tributary.event.Audience;
import org.tributary.event.Happening;
import org.tributary.model.border.Cargo;
import org.tributary.model.border.Pursuits;
import org.tributary.model.clockwork.Phase;
import org.tributary.model.clockwork.Wake;
import org.tributary.model.clockwork.World;
import org.tributary.model.intelligence.Desk;
import org.tributary.quantity.Country;
import org.tributary.quantity.PlaceId;
import org.tributary.region.PlaceKind;

/** What is found may flee across the border: who found it follows only where that is agreed. */
final class Escape {
    private final World world;
    private final Pursuits pursuits;
    private final double open;
    private final double official;
    private final double duration_h;
    private final double hiding_h;

    Escape(World world, Pursuits pursuits) {
        this.world = world;
        this.pursuits = pursuits;
        this.open = world.parameter("flight.open");
        this.official = world.parameter("flight.official");
        this.duration_h = world.parameter("pursuit.duration");
        this.hiding_h = world.parameter("flight.hiding");
    }

    /** What comes of an attempt to flee. */
    interface Ending {
        /** It was caught, by this event. */
        void caught(long cause);

        /** It got away, and lies low for so long. */
        void away(double hiding_h);
    }

    /**
     * A load that was found perhaps flees.
     *
     * @param into the countries that it could reach at once, likeliest first
     * @return whether it did; then one of the endings follows, at once or later
     */
    boolean attempt(
            Cargo cargo, PlaceId here, Desk finder, List<Country> into, boolean anywhere, long cause, Ending end) {
        Optional<Country> other = into.stream()
                .filter(country -> country != finder.agency().country())
                .findFirst();
        double chance = world.region().place(here).kind() == PlaceKind.OFFICIAL_CROSSING ? official : open;
        boolean flees = world.chance()
                .draws(Purpose.FLIGHT, Chance.keyOf(cargo.load()), Chance.keyOf(here))
                .happens(chance);
        if (!flees || other.isEmpty()) {
            return false;
        }
        Country refuge = other.get();
        long fled = world.record(
                here,
                Audience.of(finder.id()),
                cause,
                new Happening.LoadFled(cargo.load(), cargo.goods(), cargo.amount(), finder.id(), refuge));
        double depth_km = pursuits.depth_km(finder.agency().country(), refuge);
        double catches =
                anywhere ? pursuits.catchProbability(Double.POSITIVE_INFINITY) : pursuits.catchProbability(depth_km);
        if (catches <= 0) {
            end.away(hiding_h);
            return true;
        }
        long began = world.record(
                here, Audience.of(finder.id()), fled, new Happening.PursuitBegan(finder.id(), cargo.load(), refuge));
        boolean caught = world.chance()
                .draws(Purpose.PURSUIT, Chance.keyOf(cargo.load()), Chance.keyOf(here))
                .happens(catches);
        world.clockwork()
                .at(
                        world.now_h() + duration_h,
                        Phase.TRANSPORT,
                        world.clockwork().newIndex(),
                        () -> {
                            var outcome = caught ? Happening.Chase.CAUGHT : Happening.Chase.GOT_AWAY;
                            long ended = world.record(
                                    here,
                                    Audience.of(finder.id()),
                                    began,
                                    new Happening.PursuitEnded(finder.id(), cargo.load(), outcome));
                            if (caught) {
                                end.caught(ended);
                            } else {
                                end.away(hiding_h);
                            }
                            return Wake.USED;
                        });
        return true;
    }
}
