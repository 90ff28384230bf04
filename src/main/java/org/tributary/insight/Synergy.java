package org.tributary.insight;

import org.tributary.quantity.SeatId;

/**
 * What two seats are worth together beyond what each is worth without the other, on average over all sets of the others:
 * positive where they complete each other, negative where one replaces the other. Immutable.
 *
 * <p>Source: Grabisch and Roubens 1999, the Shapley interaction index of a pair.
 */
public record Synergy(SeatId one, SeatId other, Estimate index) {}
