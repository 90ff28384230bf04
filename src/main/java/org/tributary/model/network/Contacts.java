package org.tributary.model.network;

import java.util.List;
import org.tributary.chance.Chance;
import org.tributary.chance.Draws;
import org.tributary.chance.Purpose;
import org.tributary.event.Audience;
import org.tributary.event.Happening;
import org.tributary.model.clockwork.Phase;
import org.tributary.model.clockwork.Wake;
import org.tributary.model.clockwork.World;
import org.tributary.model.intelligence.Desk;
import org.tributary.quantity.SyndicateId;

/** Whom a syndicate has bought: a share of its income buys, one after the other, contacts at agencies, for a time. */
final class Contacts {
    private final World world;
    private final SyndicateId syndicate;
    private final List<Desk> desks;
    private final double share;
    private final double price_usd;
    private final double leak;
    private final double lasts_h;
    private final Draws draws;
    private double purse_usd;

    Contacts(World world, SyndicateId syndicate, List<Desk> desks) {
        this.world = world;
        this.syndicate = syndicate;
        this.desks = List.copyOf(desks);
        this.share = world.parameter("bribe.share");
        this.price_usd = world.parameter("bribe.price");
        this.leak = world.parameter("bribe.leak");
        this.lasts_h = world.parameter("bribe.lasts");
        this.draws = world.chance().draws(Purpose.BRIBES, Chance.keyOf(syndicate));
    }

    /** Money came in; says whether it now suffices for one more contact. */
    boolean earn(double usd) {
        purse_usd += share * usd;
        return purse_usd >= price_usd && !desks.isEmpty();
    }

    /** Buys as many as the purse pays for. */
    void buy(long cause) {
        while (purse_usd >= price_usd) {
            purse_usd -= price_usd;
            win(desks.get(draws.below(desks.size())), cause);
        }
    }

    /** Somebody there tells the syndicate what comes in, until it is over. */
    void win(Desk desk, long cause) {
        world.record(null, Audience.EXCON, cause, new Happening.ContactBought(syndicate, desk.id()));
        desk.addContact(leak);
        world.clockwork()
                .at(world.now_h() + lasts_h, Phase.CRIME, world.clockwork().newIndex(), () -> {
                    desk.removeContact();
                    return Wake.USED;
                });
    }
}
