package org.tributary.model.crime;

import org.tributary.quantity.Goods;

/** How much of its work a syndicate's people can do. */
public interface Hands {

    /** As many as there is work. */
    Hands ENOUGH = new Hands() {
        @Override
        public double forTrade(Goods goods) {
            return 1;
        }

        @Override
        public double loadSize() {
            return 1;
        }

        @Override
        public double atSites() {
            return 1;
        }
    };

    /** The share of its loads of these goods that it can send, 0 to 1. */
    double forTrade(Goods goods);

    /** The size of a load, as a share of what is planned, more than 0 and at most 1. */
    double loadSize();

    /** The share of their full output that its sites can reach, 0 to 1. */
    double atSites();
}
