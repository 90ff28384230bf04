package org.tributary.model.crime;

import java.util.List;
import java.util.Optional;
import org.tributary.chance.Chance;
import org.tributary.chance.Purpose;
import org.tributary.event.Audience;
import org.tributary.event.Event;
import org.tributary.event.EventListener;
import org.tributary.event.Happening;
import org.tributary.event.Happening.Recruitment;
import org.tributary.event.JusticeHappening;
import org.tributary.model.clockwork.Phase;
import org.tributary.model.clockwork.Wake;
import org.tributary.model.clockwork.World;
import org.tributary.quantity.PlaceId;

/**
 * Suspects whom custody lost: some go back to their syndicate and work, of their own will, in the nearest of its sites that
 * has room then.
 */
final class Returns implements EventListener {
    static final List<Class<? extends Happening>> HEARD = List.of(Happening.SuspectsReleased.class);

    private final World world;
    private final Underworld underworld;
    private final Labour labour;
    private final double share;
    private final double time_h;

    Returns(World world, Underworld underworld, Labour labour) {
        this.world = world;
        this.underworld = underworld;
        this.labour = labour;
        this.share = world.parameter("released.return");
        this.time_h = world.parameter("released.return-time");
    }

    @Override
    public void hear(Event event) {
        if (event.what() instanceof Happening.SuspectsReleased released && event.place() != null) {
            released(released, event.place(), event.sequence());
        }
    }

    private void released(Happening.SuspectsReleased released, PlaceId place, long cause) {
        Site left = underworld.site(released.subject());
        var draws = world.chance().draws(Purpose.SUSPECTS_RETURN, Chance.keyOf(released.id()));
        int willing = (int) StrictMath.floor(released.suspects() * share + draws.uniform());
        if (left == null || willing == 0) {
            return;
        }
        double at_h = world.now_h() + draws.exponential(time_h);
        world.clockwork().at(at_h, Phase.CRIME, world.clockwork().newIndex(), () -> {
            Optional<Site> site = labour.openSite(left.syndicate(), place);
            site.ifPresent(open -> takeBack(open, Math.min(willing, labour.room(open)), released, cause));
            return site.isPresent() ? Wake.USED : Wake.EMPTY;
        });
    }

    private void takeBack(Site site, int persons, Happening.SuspectsReleased released, long cause) {
        long back = world.record(
                site.place(),
                Audience.EXCON,
                cause,
                new JusticeHappening.SuspectsReturned(
                        released.id(), site.subject(), site.syndicate().id(), persons));
        site.receive(labour.recruits(site, persons, 0), Recruitment.RETURNED, back);
    }
}
