package org.tributary.scenario;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.Optional;
import java.util.Set;
import org.tributary.quantity.Amount;
import org.tributary.quantity.Country;
import org.tributary.quantity.PlaceId;
import org.tributary.quantity.Power;
import org.tributary.quantity.Share;
import org.tributary.quantity.SourceClass;
import org.tributary.quantity.Span;

/** An organisation with powers and a jurisdiction. */
public record Agency(
        @JsonPropertyDescription("The name in plain words.") String name,

        @JsonPropertyDescription("The country where it may act.")
        Country country,

        @JsonPropertyDescription("Where it works from.") PlaceId base,
        @JsonPropertyDescription("What the law lets it do.") Set<Power> powers,

        @JsonPropertyDescription("How many people read leads; left out: none.")
        Optional<Integer> analysts,

        @JsonPropertyDescription("Which footprints of its country land on its desk.")
        Set<SourceClass> reads,

        @JsonPropertyDescription(
                "The chance that a lead received here is told to the syndicate; left out: the parameter leak.probability.")
        Optional<Share> leak,

        @JsonPropertyDescription("What it may spend on campaigns, such as 500000 usd; left out: nothing.")
        Optional<Amount> budget,

        @JsonPropertyDescription(
                "How long it may hold suspects before a court takes the case, such as 84 days; left out everywhere: cases are not looked at.")
        Optional<Span> detention) {
    /** Copies its collections and keeps their order. */
    public Agency {
        powers = Ordered.copyOf(powers);
        reads = Ordered.copyOf(reads);
    }
}
