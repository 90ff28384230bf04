package org.tributary.model.liaison;

import java.util.ArrayList;
import java.util.List;
import org.tributary.cooperation.Channel;
import org.tributary.cooperation.ChannelKind;
import org.tributary.event.Audience;
import org.tributary.event.Happening;
import org.tributary.model.clockwork.Phase;
import org.tributary.model.clockwork.Wake;
import org.tributary.model.clockwork.World;
import org.tributary.model.police.Raids.SeatCall;
import org.tributary.quantity.AgencyId;
import org.tributary.quantity.PlaceId;

/** Joint command posts: who sits in one talks by its radio and starts at the hour almost as if of one command. */
public final class CommandPosts {
    private static final double HOURS_A_DAY = 24;

    private final World world;
    private final Liaison liaison;
    private final Treaties treaties;
    private final SeatCall seats;
    private final double settingUp_h;
    private final double days;

    /** No post is open. */
    public CommandPosts(World world, Liaison liaison, Treaties treaties, SeatCall seats) {
        this.world = world;
        this.liaison = liaison;
        this.treaties = treaties;
        this.seats = seats;
        this.settingUp_h = world.parameter("command-post.setting-up");
        this.days = world.parameter("command-post.days");
    }

    /** Sets up a post, which opens and closes by itself; the order was checked before. */
    public void open(AgencyId agency, List<AgencyId> partners, PlaceId place, long cause) {
        var members = new ArrayList<AgencyId>();
        members.add(agency);
        members.addAll(partners);
        world.clockwork()
                .at(
                        world.now_h() + settingUp_h,
                        Phase.OPERATION,
                        world.clockwork().newIndex(),
                        () -> {
                            begin(List.copyOf(members), place, cause);
                            return Wake.USED;
                        });
    }

    private void begin(List<AgencyId> members, PlaceId place, long cause) {
        var audience = Audience.of(members.toArray(AgencyId[]::new));
        double until_h = world.now_h() + days * HOURS_A_DAY;
        long opened = world.record(place, audience, cause, new Happening.CommandPostOpened(members, until_h));
        var radio = new Channel(ChannelKind.RADIO, members);
        treaties.set(treaties.get().with(radio));
        liaison.sitTogether(members);
        members.forEach(seats::call);
        world.clockwork().at(until_h, Phase.OPERATION, world.clockwork().newIndex(), () -> {
            treaties.set(treaties.get().without(radio));
            liaison.rise(members);
            world.record(place, audience, opened, new Happening.CommandPostClosed(members));
            return Wake.USED;
        });
    }
}
