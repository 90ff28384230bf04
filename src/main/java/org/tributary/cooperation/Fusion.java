package org.tributary.cooperation;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.tributary.quantity.SourceClass;

/**
 * The arithmetic by which leads make a belief: log-odds, to which each source class adds once, by its best lead. Whoever
 * weighs leads, in the model or after it, counts by this.
 */
public final class Fusion {
    /** What follows the people when a site moves; leads of the other classes are about the place. Assumed. */
    public static final Set<SourceClass> FOLLOWS_THE_SITE =
            Collections.unmodifiableSet(EnumSet.of(SourceClass.COMPLAINTS, SourceClass.MONEY));

    private Fusion() {}

    /** A probability as log-odds in nats. */
    public static double nats(double probability) {
        return StrictMath.log(probability / (1 - probability));
    }

    /** Log-odds in nats as a probability, 0 to 1. */
    public static double probability(double nats) {
        return 1 / (1 + StrictMath.exp(-nats));
    }
}
