package org.tributary.insight;

import java.util.Map;
import org.tributary.scenario.MeasureName;

/**
 * What came of one replay. Immutable.
 *
 * @param key of the trial
 * @param values of the measures that had something to measure
 * @param given how many recorded orders were given again
 * @param impossible how many of them became impossible, by kind
 * @param unfounded how many lost their ground, by kind
 */
public record Replay(
        String key,
        Map<MeasureName, Double> values,
        int given,
        Map<String, Integer> impossible,
        Map<String, Integer> unfounded) {}
