package org.tributary.model.money;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.tributary.chance.Draws;
import org.tributary.event.MoneyHappening.Hop;
import org.tributary.event.MoneyHappening.Typology;
import org.tributary.model.clockwork.World;

/** Makes the ways of money through mule accounts. Source of the shapes, of 5–10 accounts and 5–20 days: AMLSim. */
final class Trails {
    /** Victims before the first account, the syndicate after the last. */
    private static final int OUTSIDE = 0;

    private static final Typology[] TYPOLOGIES = Typology.values();

    private final double[] weights = new double[TYPOLOGIES.length];
    private final int fewest;
    private final int most;
    private final double shortest_h;
    private final double longest_h;

    Trails(World world) {
        for (int i = 0; i < TYPOLOGIES.length; i++) {
            weights[i] = world.parameter("money." + TYPOLOGIES[i].word());
        }
        this.fewest = (int) world.parameter("money.accounts-min");
        this.most = Math.max(fewest, (int) world.parameter("money.accounts-max"));
        this.shortest_h = world.parameter("money.trail-min");
        this.longest_h = Math.max(shortest_h, world.parameter("money.trail-max"));
    }

    /** The way of one payment. */
    Payment.Trail make(double usd, double paid_h, Draws draws) {
        Typology typology = TYPOLOGIES[draws.choice(weights)];
        int accounts = fewest + draws.below(most - fewest + 1);
        double leaves_h = paid_h + shortest_h + draws.uniform() * (longest_h - shortest_h);
        var span = new Span(paid_h, leaves_h, draws);
        List<Hop> hops = switch (typology) {
            case FAN_IN -> fanIn(usd, accounts, span);
            case FAN_OUT -> fanOut(usd, accounts, span);
            case CYCLE -> cycle(usd, accounts, span);
            case SCATTER_GATHER -> scatterGather(usd, accounts, span);
        };
        hops.sort(Comparator.comparingDouble(Hop::at_h));
        return new Payment.Trail(typology, accounts, hops, leaves_h);
    }

    private record Span(double paid_h, double leaves_h, Draws draws) {
        /** A moment between two parts of the way, 0 to 1. */
        double within(double from, double to) {
            return paid_h + (from + draws.uniform() * (to - from)) * (leaves_h - paid_h);
        }
    }

    private static List<Hop> fanIn(double usd, int accounts, Span span) {
        var hops = new ArrayList<Hop>();
        double part = usd / (accounts - 1);
        for (int i = 1; i < accounts; i++) {
            hops.add(new Hop(span.paid_h(), OUTSIDE, i, part));
            hops.add(new Hop(span.within(0, 1), i, accounts, part));
        }
        hops.add(new Hop(span.leaves_h(), accounts, OUTSIDE, usd));
        return hops;
    }

    private static List<Hop> fanOut(double usd, int accounts, Span span) {
        var hops = new ArrayList<Hop>();
        double part = usd / (accounts - 1);
        hops.add(new Hop(span.paid_h(), OUTSIDE, 1, usd));
        for (int i = 2; i <= accounts; i++) {
            hops.add(new Hop(span.within(0, 1), 1, i, part));
            hops.add(new Hop(span.leaves_h(), i, OUTSIDE, part));
        }
        return hops;
    }

    private static List<Hop> cycle(double usd, int accounts, Span span) {
        var hops = new ArrayList<Hop>();
        hops.add(new Hop(span.paid_h(), OUTSIDE, 1, usd));
        for (int i = 1; i <= accounts; i++) {
            double at_h = span.within((i - 1.0) / accounts, (double) i / accounts);
            hops.add(new Hop(at_h, i, i % accounts + 1, usd));
        }
        hops.add(new Hop(span.leaves_h(), 1, OUTSIDE, usd));
        return hops;
    }

    private static List<Hop> scatterGather(double usd, int accounts, Span span) {
        var hops = new ArrayList<Hop>();
        double part = usd / (accounts - 2);
        hops.add(new Hop(span.paid_h(), OUTSIDE, 1, usd));
        for (int i = 2; i < accounts; i++) {
            hops.add(new Hop(span.within(0, 0.5), 1, i, part));
            hops.add(new Hop(span.within(0.5, 1), i, accounts, part));
        }
        hops.add(new Hop(span.leaves_h(), accounts, OUTSIDE, usd));
        return hops;
    }
}
