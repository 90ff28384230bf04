package org.tributary.insight;

import java.util.Optional;

/**
 * What cooperation was worth: the headline measure of the run, less that of the same orders without any cooperation.
 * Gains are positive, whichever direction of the measure is better. Immutable.
 *
 * @param asHappened the difference under the fortune of the run itself; absent if withheld
 * @param over the difference over re-keyed fortunes, the same in both arms; absent if withheld
 * @param with the measure with cooperation, over the same fortunes; absent if withheld
 * @param without the measure without it; absent if withheld
 * @param orders what became impossible without cooperation
 * @param withheld why no figure is shown, as a sentence
 */
public record ValueOfCooperation(
        Optional<Double> asHappened,
        Optional<Estimate> over,
        Optional<Estimate> with,
        Optional<Estimate> without,
        OrdersLost orders,
        Optional<String> withheld) {}
