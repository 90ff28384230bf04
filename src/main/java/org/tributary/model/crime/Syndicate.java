package org.tributary.model.crime;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tributary.model.clockwork.World;
import org.tributary.quantity.Goods;
import org.tributary.quantity.PlaceId;
import org.tributary.quantity.SyndicateId;

/**
 * What a syndicate remembers: how dangerous it holds each crossing and each place. Memory moves towards what happened
 * and fades while nothing does.
 *
 * <p>Source of the learning rule: NarcoLogic (Magliocca et al. 2019, PNAS).
 */
public final class Syndicate {
    /** A memory, which fades: what it was when it was made, and what it was when last asked for. */
    private static final class Risk {
        private final double value;
        private final double at_h;
        private final double halves_h;
        private double asked_h;
        private double then;

        Risk(double value, double at_h, double halves_h) {
            this.value = value;
            this.at_h = at_h;
            this.halves_h = halves_h;
            this.asked_h = at_h;
            this.then = value;
        }
    }

    private final World world;
    private final SyndicateId id;
    private final double learning;
    private final double forgetting_h;
    private final double groundForgetting_h;
    private final Map<PlaceId, Risk> risks = new HashMap<>();
    private final List<Site> sites = new ArrayList<>();
    private final List<Laboratory> laboratories = new ArrayList<>();
    private final List<PlaceId> feared = new ArrayList<>();
    private double capital_usd;
    private Hands hands = Hands.ENOUGH;

    /** A syndicate that fears nothing yet. */
    public Syndicate(World world, SyndicateId id) {
        this.world = world;
        this.id = id;
        this.learning = world.parameter("route.learning");
        this.forgetting_h = world.parameter("route.forgetting");
        this.groundForgetting_h = world.parameter("relocation.forgetting");
    }

    /** Its id, which no agency knows. */
    public SyndicateId id() {
        return id;
    }

    /** Its sites, in the scenario's order. */
    public List<Site> sites() {
        return Collections.unmodifiableList(sites);
    }

    /** The laboratory that makes these goods at a place, or null if there is none. */
    @Nullable
    Laboratory laboratory(PlaceId place, Goods goods) {
        for (Laboratory laboratory : laboratories) {
            if (laboratory.place().equals(place) && laboratory.goods() == goods) {
                return laboratory;
            }
        }
        return null;
    }

    /** Its laboratories at a place. */
    List<Laboratory> laboratoriesAt(PlaceId place) {
        return laboratories.stream()
                .filter(laboratory -> laboratory.place().equals(place))
                .toList();
    }

    void add(Laboratory laboratory) {
        laboratories.add(laboratory);
    }

    /** How much of its work its people can do. */
    Hands hands() {
        return hands;
    }

    /** Its people are these. */
    public void set(Hands people) {
        hands = people;
    }

    /** What its people can do has changed. */
    public void feelHands() {
        sites.forEach(Site::feelOutput);
    }

    void add(Site site) {
        sites.add(site);
    }

    /** Money comes in, in US dollars. */
    void earn(double usd) {
        capital_usd += usd;
    }

    /** Spends money if there is enough of it. */
    boolean spend(double usd) {
        if (capital_usd < usd) {
            return false;
        }
        capital_usd -= usd;
        return true;
    }

    /** How many people it has for each that its sites are made for, 0 to 1 and above. */
    double staffed() {
        int people = 0;
        int capacity = 0;
        for (Site site : sites) {
            people += site.size();
            capacity += site.capacity();
        }
        return capacity == 0 ? 0 : (double) people / capacity;
    }

    /** What it has, in US dollars. */
    public double capital_usd() {
        return capital_usd;
    }

    /** Money is lost, frozen or seized; at most what there is. */
    public void lose(double usd) {
        capital_usd -= Math.min(usd, capital_usd);
    }

    /** Perceived risk of a crossing or place, 0 to 1: halves in the time of forgetting, which is longer for the ground. */
    public double risk(PlaceId place) {
        Risk risk = risks.get(place);
        if (risk == null) {
            return 0;
        }
        double now_h = world.now_h();
        if (risk.asked_h != now_h) {
            risk.asked_h = now_h;
            risk.then = risk.value * StrictMath.pow(0.5, (now_h - risk.at_h) / risk.halves_h);
        }
        return risk.then;
    }

    /** A load was lost there: risk moves towards 1. */
    public void lostAt(PlaceId crossing) {
        learn(crossing, 1, forgetting_h);
    }

    /** A site was struck there: risk moves towards 1. */
    public void struckAt(PlaceId place) {
        learn(place, 1, groundForgetting_h);
    }

    /** A loss on the river: the landing beyond is held dangerous, whether or not it is a crossing. */
    void lostOnTheRiver(PlaceId landing) {
        if (!feared.contains(landing)) {
            feared.add(landing);
        }
        lostAt(landing);
    }

    /** Landings at which something was lost on the river, in the order of the first losses. */
    List<PlaceId> feared() {
        return feared;
    }

    /** This share of its people there was lost, 0 to 1: shares add up as chances do, and fade like every memory. */
    public void sufferedAt(PlaceId place, double share) {
        double before = risk(place);
        risks.put(place, new Risk(before + share * (1 - before), world.now_h(), groundForgetting_h));
    }

    /** It holds a place for so dangerous at least, 0 to 1. */
    void fears(PlaceId place, double risk) {
        risks.put(place, new Risk(Math.max(risk, risk(place)), world.now_h(), groundForgetting_h));
    }

    /** It went well there: risk moves towards 0. */
    public void passed(PlaceId place) {
        learn(place, 0, forgetting_h);
    }

    private void learn(PlaceId place, double outcome, double halves_h) {
        double before = risk(place);
        risks.put(place, new Risk(before + learning * (outcome - before), world.now_h(), halves_h));
    }
}
