package org.tributary.model.liaison;

import java.util.ArrayList;
import java.util.List;
import org.tributary.cooperation.AgencyEntry;
import org.tributary.cooperation.Regime;
import org.tributary.event.Happening.TrustReason;
import org.tributary.model.clockwork.World;
import org.tributary.model.intelligence.Relations;
import org.tributary.picture.CooperationPicture;
import org.tributary.picture.CooperationPicture.Standing;
import org.tributary.quantity.AgencyId;

/** How every agency stands to every other: what training makes faster and trust more willing. */
public final class Liaison implements Relations {
    private static final double TYPICAL = 0.5;

    private final Training training;
    private final Trust trust;
    private final List<List<AgencyId>> posts = new ArrayList<>();
    private final double inOnePost;
    private final double onDelay;
    private final double onRefusal;

    /** These levels of training and trust. */
    public Liaison(World world, Training training, Trust trust) {
        this.training = training;
        this.trust = trust;
        this.inOnePost = world.parameter("command-post.trained");
        this.onDelay = world.parameter("training.on-delay");
        this.onRefusal = world.parameter("trust.on-refusal");
    }

    @Override
    public double trained(AgencyId one, AgencyId other) {
        double level = training.level(one, other);
        for (List<AgencyId> post : posts) {
            if (post.contains(one) && post.contains(other)) {
                return Math.max(level, inOnePost);
            }
        }
        return level;
    }

    /** These sit in one command post from now on. */
    void sitTogether(List<AgencyId> members) {
        posts.add(members);
    }

    /** Their command post closes. */
    void rise(List<AgencyId> members) {
        posts.remove(members);
    }

    /** A channel's table holds for partners trained half; the untrained are slower, the trained faster. */
    @Override
    public double delayFactor(AgencyId from, AgencyId to) {
        return training.isDomestic(from, to) ? 1 : 1 + onDelay * (TYPICAL - training.level(from, to));
    }

    /** A channel's table holds where trust is half. */
    @Override
    public double refusalFactor(AgencyId refusing, AgencyId asking) {
        return training.isDomestic(refusing, asking)
                ? 1
                : Math.max(0, 1 + onRefusal * (TYPICAL - trust.of(refusing, asking)));
    }

    @Override
    public void leadArrived(AgencyId from, AgencyId to, long cause) {
        if (!training.isDomestic(from, to)) {
            trust.move(to, from, TrustReason.LEAD, cause);
        }
    }

    @Override
    public void leadLeaked(AgencyId from, AgencyId leaking, long cause) {
        trust.move(from, leaking, TrustReason.LEAK, cause);
    }

    /** Whether two agencies are of one country. */
    boolean isDomestic(AgencyId one, AgencyId other) {
        return training.isDomestic(one, other);
    }

    /** How an agency stands to the partners abroad to whom a channel joins it, in the directory's order. */
    public List<Standing> standings(AgencyId agency, List<AgencyEntry> directory, Regime regime) {
        var result = new ArrayList<Standing>();
        for (AgencyEntry partner : directory) {
            AgencyId id = partner.id();
            if (!training.isDomestic(agency, id) && !regime.between(agency, id).isEmpty()) {
                result.add(
                        new CooperationPicture.Standing(agency, id, trust.of(agency, id), training.level(agency, id)));
            }
        }
        return result;
    }
}
