package org.tributary.model.liaison;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tributary.cooperation.AgencyEntry;
import org.tributary.cooperation.Regime;
import org.tributary.event.Happening.TrustReason;
import org.tributary.model.clockwork.World;
import org.tributary.model.intelligence.Relation;
import org.tributary.model.intelligence.Relations;
import org.tributary.picture.CooperationPicture.Standing;
import org.tributary.quantity.AgencyId;

/** How every agency stands to every other: what training makes faster and trust more willing. */
public final class Liaison implements Relations {
    private static final double TYPICAL = 0.5;

    private final Training training;
    private final Trust trust;
    private final Map<AgencyId, Map<AgencyId, Bond>> bonds = new HashMap<>();
    private final Map<AgencyId, Abroad> abroad = new HashMap<>();
    private final List<List<AgencyId>> posts = new ArrayList<>();
    private final double inOnePost;
    private final double onDelay;
    private final double onRefusal;

    /** The partners abroad whom a regime's channels join to an agency. */
    private record Abroad(Regime regime, List<Bond> partners) {}

    /** One agency and another, in this order. */
    private final class Bond implements Relation {
        private final AgencyId one;
        private final AgencyId other;
        private final boolean domestic;
        private final Training.Level trained;
        private final Trust.Level trusts;
        private final Trust.Level trusted;

        Bond(AgencyId one, AgencyId other) {
            this.one = one;
            this.other = other;
            this.domestic = training.isDomestic(one, other);
            this.trained = training.of(one, other);
            this.trusts = trust.level(one, other);
            this.trusted = trust.level(other, one);
        }

        @Override
        public double trained() {
            double level = trained.now();
            for (List<AgencyId> post : posts) {
                if (post.contains(one) && post.contains(other)) {
                    return Math.max(level, inOnePost);
                }
            }
            return level;
        }

        /** A channel's table holds for partners trained half; the untrained are slower, the trained faster. */
        @Override
        public double delayFactor() {
            return domestic ? 1 : 1 + onDelay * (TYPICAL - trained.now());
        }

        /** A channel's table holds where trust is half. */
        @Override
        public double refusalFactor() {
            return domestic ? 1 : Math.max(0, 1 + onRefusal * (TYPICAL - trusts.now()));
        }

        @Override
        public void leadArrived(long cause) {
            if (!domestic) {
                trusted.move(TrustReason.LEAD, cause);
            }
        }

        @Override
        public void leadLeaked(long cause) {
            trusts.move(TrustReason.LEAK, cause);
        }

        Standing standing() {
            return new Standing(one, other, trusts.now(), trained.now());
        }
    }

    /** These levels of training and trust. */
    public Liaison(World world, Training training, Trust trust) {
        this.training = training;
        this.trust = trust;
        this.inOnePost = world.parameter("command-post.trained");
        this.onDelay = world.parameter("training.on-delay");
        this.onRefusal = world.parameter("trust.on-refusal");
    }

    @Override
    public Relation between(AgencyId one, AgencyId other) {
        return bond(one, other);
    }

    private Bond bond(AgencyId one, AgencyId other) {
        return bonds.computeIfAbsent(one, agency -> new HashMap<>())
                .computeIfAbsent(other, partner -> new Bond(one, partner));
    }

    /** These sit in one command post from now on. */
    void sitTogether(List<AgencyId> members) {
        posts.add(members);
    }

    /** Their command post closes. */
    void rise(List<AgencyId> members) {
        posts.remove(members);
    }

    /** Whether two agencies are of one country. */
    boolean isDomestic(AgencyId one, AgencyId other) {
        return training.isDomestic(one, other);
    }

    /** How an agency stands to the partners abroad to whom a channel joins it, in the directory's order. */
    public List<Standing> standings(AgencyId agency, List<AgencyEntry> directory, Regime regime) {
        List<Bond> partners = partners(agency, directory, regime);
        var result = new ArrayList<Standing>(partners.size());
        for (Bond partner : partners) {
            result.add(partner.standing());
        }
        return result;
    }

    /** Whom the channels join changes with the regime alone. */
    private List<Bond> partners(AgencyId agency, List<AgencyEntry> directory, Regime regime) {
        @Nullable Abroad known = abroad.get(agency);
        if (known != null && known.regime().equals(regime)) {
            return known.partners();
        }
        var partners = new ArrayList<Bond>();
        for (AgencyEntry partner : directory) {
            if (!training.isDomestic(agency, partner.id())
                    && !regime.between(agency, partner.id()).isEmpty()) {
                partners.add(bond(agency, partner.id()));
            }
        }
        abroad.put(agency, new Abroad(regime, partners));
        return partners;
    }
}
