package org.tributary.scenario;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Optional;
import org.tributary.quantity.Amount;
import org.tributary.scenario.MeasureName.Better;
import org.tributary.scenario.Objective.Band;

/**
 * What a measure is, as the documents, the reports and the score say it. Immutable.
 *
 * @param id the word of its {@link MeasureName}
 * @param head the head that it counts for, as files name it
 * @param partOf the measure that it is a part of; empty if it stands by itself
 * @param unit of its value: {@code h}, {@code share}, {@code kg}, {@code usd}, a word for what is counted, or
 *     {@code headline} for that of the scenario's headline measure
 * @param limits its default band, in its unit, for scenarios that set none; empty if only a scenario can say what is good
 * @param bandSource where the default band comes from, or "assumed"; empty without one
 * @param says what it says, in half a sentence that begins with a small letter
 * @param definition in full, with its formula
 * @param counts what n counts
 * @param coverage which share of what could have been scored was
 * @param evidence which log entries are named
 * @param source where it comes from
 * @param parts the figures beside its value, in their order; may be empty
 */
public record MeasureDefinition(
        String id,
        String head,
        @JsonProperty("part-of") Optional<String> partOf,
        String unit,
        Better better,
        @JsonProperty("band") Optional<Limits> limits,
        @JsonProperty("band-source") Optional<String> bandSource,
        String says,
        String definition,
        @JsonProperty("n") String counts,
        String coverage,
        String evidence,
        String source,
        List<Part> parts) {
    /** Copies its list. */
    public MeasureDefinition {
        parts = List.copyOf(parts);
    }

    /** The default band with its unit; empty if only a scenario can say what is good. */
    public Optional<Band> band() {
        String written = isCount() ? "" : unit;
        return limits.map(limit -> new Band(
                new Amount(limit.p(), written), new Amount(limit.s(), written), new Amount(limit.m(), written)));
    }

    /** Whether its value is a number of things, which files write without a unit or with the word for them. */
    public boolean isCount() {
        return switch (unit) {
            case "h", "share", "usd", "kg" -> false;
            default -> true;
        };
    }

    /** From which value on the default band rates P, S and M; worse is U. */
    public record Limits(
            @JsonProperty("P") double p,
            @JsonProperty("S") double s,
            @JsonProperty("M") double m) {}

    /**
     * A figure beside the value, without a band of its own.
     *
     * @param id of its own; what stands in capitals varies, such as {@code answer-time-p50-CHANNEL}
     * @param unit of its value
     * @param says what it says, in half a sentence that begins with a small letter
     */
    public record Part(String id, String unit, String says) {}
}
