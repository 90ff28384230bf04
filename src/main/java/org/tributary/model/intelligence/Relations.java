package org.tributary.model.intelligence;

import org.tributary.quantity.AgencyId;

/** How two agencies stand to each other, as far as channels and joint raids ask. */
public interface Relations {

    /** Agencies that never trained together and think neither well nor badly of each other; channels as in their table. */
    Relations STRANGERS = new Relations() {
        @Override
        public double trained(AgencyId one, AgencyId other) {
            return 0;
        }

        @Override
        public double delayFactor(AgencyId from, AgencyId to) {
            return 1;
        }

        @Override
        public double refusalFactor(AgencyId refusing, AgencyId asking) {
            return 1;
        }

        @Override
        public void leadArrived(AgencyId from, AgencyId to, long cause) {}

        @Override
        public void leadLeaked(AgencyId from, AgencyId leaking, long cause) {}
    };

    /** How well two agencies have trained together, 0 to 1. */
    double trained(AgencyId one, AgencyId other);

    /** What the typical delay of a channel between them is multiplied by, above 0. */
    double delayFactor(AgencyId from, AgencyId to);

    /** What the chance that one of them refuses the other is multiplied by, 0 or more. */
    double refusalFactor(AgencyId refusing, AgencyId asking);

    /** A lead of one arrived at the other. */
    void leadArrived(AgencyId from, AgencyId to, long cause);

    /** The sender of a lead found out that the receiver leaked it. */
    void leadLeaked(AgencyId from, AgencyId leaking, long cause);
}
