package org.tributary.model.intelligence;

import java.util.ArrayList;
import java.util.List;
import org.tributary.chance.Draws;
import org.tributary.cooperation.Grade;

/**
 * How good leads are. A guilty subject's leads have grades drawn from a fixed mix; an innocent one's have the same mix
 * thinned by the likelihood ratio that each grade claims, {@code P0(g) = P1(g) · exp(−nats(g))}, so that the claim is true.
 */
final class Grades {
    /** Share of sources of reliability A to D. Assumed. */
    private static final double[] RELIABILITY = {0.20, 0.35, 0.30, 0.15};
    /** Share of contents of credibility 1 to 4. Assumed. */
    private static final double[] CREDIBILITY = {0.25, 0.35, 0.25, 0.15};

    private static final List<Grade> ALL = new ArrayList<>();
    private static final double[] GUILTY = new double[RELIABILITY.length * CREDIBILITY.length];
    private static final double[] INNOCENT = new double[GUILTY.length];
    private static final double INNOCENT_SHARE;

    static {
        double share = 0;
        for (int r = 0; r < RELIABILITY.length; r++) {
            for (int c = 0; c < CREDIBILITY.length; c++) {
                var grade = new Grade((char) ('A' + r), c + 1);
                int i = ALL.size();
                ALL.add(grade);
                GUILTY[i] = RELIABILITY[r] * CREDIBILITY[c];
                INNOCENT[i] = GUILTY[i] * StrictMath.exp(-grade.nats());
                share += INNOCENT[i];
            }
        }
        INNOCENT_SHARE = share;
    }

    private Grades() {}

    static Grade ofGuilty(Draws draws) {
        return ALL.get(draws.choice(GUILTY));
    }

    static Grade ofInnocent(Draws draws) {
        return ALL.get(draws.choice(INNOCENT));
    }

    /** How many leads an innocent subject leaves for each that a guilty one leaves, 0 to 1. */
    static double innocentShare() {
        return INNOCENT_SHARE;
    }
}
