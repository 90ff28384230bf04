package org.tributary.model.liaison;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tributary.event.Audience;
import org.tributary.event.Happening;
import org.tributary.model.clockwork.Phase;
import org.tributary.model.clockwork.Wake;
import org.tributary.model.clockwork.World;
import org.tributary.model.police.Raids.SeatCall;
import org.tributary.picture.CooperationPicture.Letter;
import org.tributary.quantity.AgencyId;

/** What agencies write to each other in their own words. */
public final class Mail {
    private final World world;
    private final SeatCall seats;
    private final Map<AgencyId, List<Letter>> inbox = new HashMap<>();

    /** Nothing is written. */
    public Mail(World world, SeatCall seats) {
        this.world = world;
        this.seats = seats;
    }

    /** Sends a text that takes so long to arrive. */
    public void send(AgencyId from, AgencyId to, String text, double delay_h, long cause) {
        double sent_h = world.now_h();
        world.clockwork().at(sent_h + delay_h, Phase.ARRIVAL, world.clockwork().newIndex(), () -> {
            world.record(null, Audience.of(from, to), cause, new Happening.MessageReceived(from, to, text));
            inbox.computeIfAbsent(to, agency -> new ArrayList<>()).add(new Letter(from, to, text, sent_h));
            seats.call(to);
            return Wake.USED;
        });
    }

    /** What arrived at an agency and was not taken yet, oldest first. */
    public List<Letter> waitingFor(AgencyId agency) {
        return List.copyOf(inbox.getOrDefault(agency, List.of()));
    }

    /** The same, which is taken now. */
    public List<Letter> take(AgencyId agency) {
        List<Letter> letters = inbox.remove(agency);
        return letters == null ? List.of() : letters;
    }
}
