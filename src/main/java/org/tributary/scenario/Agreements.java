package org.tributary.scenario;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.List;
import org.tributary.cooperation.ChannelKind;
import org.tributary.quantity.AgencyId;

/** What is in force at STARTEX. */
public record Agreements(
        @JsonPropertyDescription("The channels agreed.") List<Agreement> channels,

        @JsonPropertyDescription(
                "Who shares the anti-fraud hotline at STARTEX; others may join. Left out: there is none.")
        List<AgencyId> hotline) {
    /** Copies its collections and keeps their order. */
    public Agreements {
        channels = List.copyOf(channels);
        hotline = List.copyOf(hotline);
    }

    /** One channel: either between two agencies or among members. */
    public record Agreement(
            @JsonPropertyDescription("Which kind of channel.")
            ChannelKind kind,

            @JsonPropertyDescription("The two agencies joined.")
            List<AgencyId> between,

            @JsonPropertyDescription("The members, any two of whom it joins.")
            List<AgencyId> members) {
        /** Copies its collections and keeps their order. */
        public Agreement {
            between = List.copyOf(between);
            members = List.copyOf(members);
        }
    }
}
