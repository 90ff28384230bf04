package org.tributary.insight;

import org.tributary.quantity.SeatId;

/**
 * A seat's share of what cooperation was worth, by Shapley's value over all coalitions. The shares of all seats add up to
 * the value of cooperation. Immutable.
 *
 * <p>Source: Shapley 1953, A value for n-person games.
 */
public record SeatShare(SeatId seat, Estimate share) {}
