package org.tributary.model.border;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tributary.chance.Chance;
import org.tributary.chance.Purpose;
import org.tributary.event.Audience;
import org.tributary.event.Happening;
import org.tributary.model.clockwork.World;
import org.tributary.model.intelligence.Desk;
import org.tributary.quantity.Country;
import org.tributary.quantity.PlaceId;
import org.tributary.quantity.Power;
import org.tributary.quantity.SubjectId;
import org.tributary.region.Place;

/**
 * Controlled deliveries: loads that an agency lets pass, to seize them where they end. A partner that has weighed a lead
 * of that agency on the load lets it pass as well, and seizes it if it ends in the partner's country.
 */
public final class Deliveries {
    private final World world;
    private final Collection<Desk> desks;
    private final Map<SubjectId, List<Desk>> controls = new LinkedHashMap<>();
    private final double catches;

    /** No load is followed yet. */
    public Deliveries(World world, Collection<Desk> desks) {
        this.world = world;
        this.desks = desks;
        this.catches = world.parameter("delivery.catch");
    }

    /** An agency follows a load from now on. */
    public void follow(Desk desk, SubjectId load, long cause) {
        world.record(null, Audience.of(desk.id()), cause, new Happening.DeliveryControlled(desk.id(), load));
        controls.computeIfAbsent(load, none -> new ArrayList<>()).add(desk);
    }

    /** Whether this very agency follows a load. */
    public boolean isFollowedBy(Desk desk, SubjectId load) {
        return controls.getOrDefault(load, List.of()).stream().anyMatch(follower -> follower == desk);
    }

    /** Whether an agency lets a load pass: it follows it, or was told of it by one that does. */
    boolean letsPass(Desk desk, SubjectId load) {
        List<Desk> all = controls.get(load);
        return all != null && all.stream().anyMatch(follower -> knows(desk, follower, load));
    }

    private static boolean knows(Desk desk, Desk follower, SubjectId load) {
        return follower == desk
                || desk.leadsAbout(Optional.of(load), Optional.empty()).stream()
                        .anyMatch(lead -> lead.origin().equals(follower.id()));
    }

    /** Who seizes a load where it ends, if anybody followed it there and it does not slip away. */
    public Optional<Desk> catcher(SubjectId load, PlaceId end) {
        if (!controls.containsKey(load)) {
            return Optional.empty();
        }
        Place place = world.region().place(end);
        boolean caught = world.chance()
                .draws(Purpose.CONTROLLED_DELIVERY, Chance.keyOf(load))
                .happens(catches);
        return desks.stream()
                .filter(desk -> caught && place.liesIn(desk.agency().country()) && mayTake(desk))
                .filter(desk -> letsPass(desk, load))
                .findFirst();
    }

    private static boolean mayTake(Desk desk) {
        return desk.agency().may(Power.SEARCH) || desk.agency().may(Power.RAID);
    }

    /** A load is on its way no longer. Whoever seized it without knowing who followed it has spoilt that. */
    public void ended(SubjectId load, Optional<Desk> finder, PlaceId here, long cause) {
        List<Desk> all = controls.remove(load);
        if (all == null || finder.isEmpty()) {
            return;
        }
        Country by = finder.get().agency().country();
        for (Desk follower : all) {
            if (!knows(finder.get(), follower, load)) {
                world.record(
                        here,
                        Audience.of(follower.id()),
                        cause,
                        new Happening.DeliveryCompromised(follower.id(), load, by));
            }
        }
    }
}
