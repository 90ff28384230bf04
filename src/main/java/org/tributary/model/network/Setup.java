package org.tributary.model.network;

import java.util.List;
import org.tributary.network.Chains;
import org.tributary.network.Recovery;
import org.tributary.quantity.PlaceId;

/** What a syndicate's members begin with; the arrays are handed over, not copied. */
final class Setup {
    final Chains chains;
    final int[] numbers;
    final byte[] places;
    final List<PlaceId> placeNames;
    final Recovery recovery;
    final double liked;

    Setup(Chains chains, int[] numbers, byte[] places, List<PlaceId> placeNames, Recovery recovery, double liked) {
        this.chains = chains;
        this.numbers = numbers;
        this.places = places;
        this.placeNames = placeNames;
        this.recovery = recovery;
        this.liked = liked;
    }
}
