package org.tributary.model.intelligence;

/** How one agency stands to another, kept up to date, as far as channels and joint raids ask. */
public interface Relation {

    /** Of agencies that never trained together and think neither well nor badly of each other; channels as in their table. */
    Relation STRANGERS = new Relation() {
        @Override
        public double trained() {
            return 0;
        }

        @Override
        public double delayFactor() {
            return 1;
        }

        @Override
        public double refusalFactor() {
            return 1;
        }

        @Override
        public void leadArrived(long cause) {}

        @Override
        public void leadLeaked(long cause) {}
    };

    /** How well the two have trained together, 0 to 1. */
    double trained();

    /** What the typical delay of a channel between them is multiplied by, above 0. */
    double delayFactor();

    /** What the chance that the one refuses the other is multiplied by, 0 or more. */
    double refusalFactor();

    /** A lead of the one arrived at the other. */
    void leadArrived(long cause);

    /** The one found out that the other leaked a lead it had sent. */
    void leadLeaked(long cause);
}
