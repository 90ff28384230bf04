package org.tributary.insight;

import com.fasterxml.jackson.annotation.JsonIgnore;

/**
 * A mean with its 95 % interval. Immutable.
 *
 * @param mean of the replications
 * @param low the lower end of the interval; not above the mean
 * @param high its upper end; not below the mean
 * @param n how many replications; 1 or more, and with 1 the interval is the mean alone
 */
public record Estimate(double mean, double low, double high, int n) {

    /** Whether the interval lies wholly above 0. */
    @JsonIgnore
    public boolean isAboveZero() {
        return low > 0;
    }
}
