package org.tributary.score;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import org.tributary.quantity.ObjectiveId;
import org.tributary.quantity.Rating;

/**
 * An evaluator's rating of an objective, which stands above the computed one without replacing it: both stay in the
 * scorecard and in the report. Immutable.
 *
 * @param reason why the evaluator sees it otherwise; never blank
 * @param evaluator who says so; never blank
 * @param givenAt when it was given, in ISO 8601, UTC
 */
@JsonPropertyOrder({"objective", "rating", "reason", "evaluator", "given-at"})
public record RatingOverride(
        ObjectiveId objective,
        Rating rating,
        String reason,
        String evaluator,
        @JsonProperty("given-at") String givenAt) {

    /** @throws IllegalArgumentException if the reason or the evaluator's name is blank */
    public RatingOverride {
        if (reason.isBlank()) {
            throw new IllegalArgumentException(
                    "An override needs a reason, but that of %s is blank.".formatted(objective));
        }
        if (evaluator.isBlank()) {
            throw new IllegalArgumentException(
                    "An override needs an evaluator's name, but that of %s is blank.".formatted(objective));
        }
    }
}
