package org.tributary.model.crime;

import org.tributary.chance.Chance;
import org.tributary.chance.Purpose;
import org.tributary.model.clockwork.World;
import org.tributary.quantity.SubjectId;

/**
 * How the loads of one trade, and the innocent vehicles among them, are called: a shuffled number, so that a name tells
 * neither how many went unseen before it nor whether anything unlawful is aboard.
 *
 * <p>Each kind counts for itself: what replaces a loss must not shift the names, and the draws, of what was planned.
 */
final class LoadNames {
    /** Names have five hexadecimal digits. */
    private static final int BITS = 20;

    private static final int MASK = (1 << BITS) - 1;

    private final String prefix;
    private final int odd;
    private final int[] counts = new int[Kind.values().length];

    /** What a vehicle is. */
    enum Kind {
        /** A load that was planned. */
        PLANNED(0),
        /** A part of a load, or what replaces one. */
        EXTRA(1),
        /** A vehicle in which nothing unlawful is. */
        INNOCENT(2);

        private final int block;

        Kind(int block) {
            this.block = block;
        }
    }

    LoadNames(World world, String prefix) {
        this.prefix = prefix;
        this.odd = world.chance()
                                .draws(Purpose.SUBJECT_NAMES, Chance.keyOf(prefix))
                                .below(1 << (BITS - 1))
                        * 2
                + 1;
    }

    /** The next name of a kind. */
    SubjectId next(Kind kind) {
        int number = (kind.block << (BITS - 2)) + counts[kind.block]++;
        // each step is one to one on twenty bits
        int mixed = (number * odd) & MASK;
        mixed ^= mixed >>> 11;
        mixed = (mixed * 0x9E375) & MASK;
        mixed ^= mixed >>> 9;
        String digits = Integer.toHexString(mixed | 1 << BITS).substring(1);
        return new SubjectId(prefix + "-" + digits);
    }
}
