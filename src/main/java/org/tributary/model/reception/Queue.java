package org.tributary.model.reception;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.tributary.chance.Draws;
import org.tributary.model.clockwork.World;
import org.tributary.quantity.Nationality;

/** Those who were freed and whom nobody has received yet, in the order in which they were freed. Some get away. */
final class Queue {
    private final World world;
    private final Draws draws;
    private final double escapesAnHour;
    private final List<Group> groups = new ArrayList<>();
    private int persons;
    private long lastCause;
    private double exposure_h;
    private double counted_h;

    Queue(World world, Draws draws, double escapesAnHour) {
        this.world = world;
        this.draws = draws;
        this.escapesAnHour = escapesAnHour;
    }

    int persons() {
        return persons;
    }

    /** The event that last brought somebody. */
    long lastCause() {
        return lastCause;
    }

    void add(Group group) {
        count();
        groups.add(group);
        persons += group.persons();
        lastCause = group.cause();
    }

    boolean has(Predicate<Nationality> suits) {
        return first(suits) != null;
    }

    @Nullable
    Group first(Predicate<Nationality> suits) {
        for (Group group : groups) {
            if (suits.test(group.of())) {
                return group;
            }
        }
        return null;
    }

    /** Takes so many of a group away. */
    void take(Group group, int some) {
        count();
        int at = groups.indexOf(group);
        if (some < group.persons()) {
            groups.set(at, group.part(group.persons() - some));
        } else {
            groups.remove(at);
        }
        persons -= some;
    }

    private void count() {
        exposure_h += persons * (world.now_h() - counted_h);
        counted_h = world.now_h();
    }

    /** Who got away since this was last asked: each person-hour of waiting has the same chance. */
    List<Group> escape() {
        count();
        var gone = new ArrayList<Group>();
        int many = exposure_h > 0 ? Math.min(persons, draws.poisson(exposure_h * escapesAnHour)) : 0;
        exposure_h = 0;
        for (int i = 0; i < many; i++) {
            int number = draws.below(persons);
            int at = 0;
            while (number >= groups.get(at).persons()) {
                number -= groups.get(at).persons();
                at++;
            }
            Group group = groups.get(at);
            take(group, 1);
            merge(gone, group.part(1));
        }
        return gone;
    }

    private static void merge(List<Group> gone, Group one) {
        for (int i = 0; i < gone.size(); i++) {
            Group known = gone.get(i);
            if (known.of().equals(one.of()) && known.from().equals(one.from()) && known.cause() == one.cause()) {
                gone.set(i, known.part(known.persons() + 1));
                return;
            }
        }
        gone.add(one);
    }
}
