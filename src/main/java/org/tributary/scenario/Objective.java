package org.tributary.scenario;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tributary.quantity.Amount;
import org.tributary.quantity.Moment;

/** What the exercise is to show. */
public record Objective(
        @JsonPropertyDescription("What is to be achieved.") Text title,

        @JsonPropertyDescription("The capability it belongs to.")
        String capability,

        @JsonPropertyDescription("Critical tasks, met or not.")
        List<Task> tasks,

        @JsonPropertyDescription("From which value a measure is rated P, S or M; worse is U.")
        Map<MeasureName, Band> bands) {
    /** Copies its collections and keeps their order. */
    public Objective {
        tasks = List.copyOf(tasks);
        bands = Ordered.copyOf(bands);
    }

    /** A critical task: met when the measure is reached by ENDEX, and late if it was not reached at the time set. */
    public record Task(
            @JsonPropertyDescription("The name.") String id,
            @JsonPropertyDescription("What is to be done.") Text text,

            @JsonPropertyDescription("By which measure it is judged.")
            MeasureName measure,

            @JsonPropertyDescription(
                    "The value that must be reached (for measures where less is better: not exceeded).")
            Amount atLeast,

            @JsonPropertyDescription("When it should be reached; later it is met, but late: D+10. Left out: by ENDEX.")
            Optional<Moment> by) {}

    /** The limits of the ratings. */
    public record Band(
            @JsonProperty("P") @JsonPropertyDescription("P from here.")
            Amount p,

            @JsonProperty("S") @JsonPropertyDescription("S from here.")
            Amount s,

            @JsonProperty("M") @JsonPropertyDescription("M from here; worse is U.")
            Amount m) {}
}
