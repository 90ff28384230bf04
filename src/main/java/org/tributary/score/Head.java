package org.tributary.score;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.tributary.quantity.Word;
import org.tributary.scenario.MeasureName;

/**
 * What the measures are gathered under. The first four are those on which the region's own joint drills are assessed.
 * Source: the report on the water emergency drill in Xishuangbanna, 25 December 2025. The others are ours.
 */
public enum Head implements Word {
    /** How fast those who must know, know, and how fast that has an effect. */
    RAPID_RESPONSE,
    /** How well the unexpected is met. */
    EMERGENCY_HANDLING,
    /** How well several agencies act as one. */
    JOINT_COMMAND,
    /** How well they give each other what the other needs. */
    COOPERATIVE_OPERATION,
    /** How far they kept to the law. */
    LEGALITY,
    /** What came of it. */
    OUTCOME,
    /** What of it came from acting together. */
    VALUE_OF_COOPERATION;

    private static final Map<MeasureName, Head> OF_MEASURES = ofMeasures();

    /** The head that a measure counts for. */
    public static Head of(MeasureName measure) {
        return Objects.requireNonNull(OF_MEASURES.get(measure));
    }

    private static Map<MeasureName, Head> ofMeasures() {
        var heads = new EnumMap<MeasureName, Head>(MeasureName.class);
        for (MeasureName measure : MeasureName.values()) {
            heads.put(measure, named(measure.definition().head()));
        }
        return heads;
    }

    private static Head named(String word) {
        return Arrays.stream(values())
                .filter(head -> head.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("There is no head \"%s\".".formatted(word)));
    }
}
