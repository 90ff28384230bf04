package org.tributary.scenario;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.List;
import org.tributary.cooperation.Channel;
import org.tributary.cooperation.ChannelKind;
import org.tributary.cooperation.Term;
import org.tributary.quantity.AgencyId;
import org.tributary.quantity.Amount;
import org.tributary.quantity.Country;
import org.tributary.quantity.PlaceId;

/** What is in force at STARTEX. */
public record Agreements(
        @JsonPropertyDescription("The channels agreed.") List<Agreement> channels,

        @JsonPropertyDescription("How long who trained together before STARTEX; left out: nobody did.")
        List<JointTraining> jointTrainingDays,

        @JsonPropertyDescription(
                "Who shares the anti-fraud hotline at STARTEX; others may join. Left out: there is none.")
        List<AgencyId> hotline,

        @JsonPropertyDescription("Reaches of the river that boats of several agencies patrol together.")
        List<PatrolReach> jointPatrols,

        @JsonPropertyDescription("Pairs of countries whose units may follow across the border.")
        List<HotPursuit> pursuit,

        @JsonPropertyDescription("What else is agreed at STARTEX.")
        List<InForce> inForce) {
    /** Copies its collections and keeps their order. */
    public Agreements {
        channels = List.copyOf(channels);
        jointTrainingDays = List.copyOf(jointTrainingDays);
        hotline = List.copyOf(hotline);
        jointPatrols = List.copyOf(jointPatrols);
        pursuit = List.copyOf(pursuit);
        inForce = List.copyOf(inForce);
    }

    /** One thing agreed among agencies. */
    public record InForce(
            @JsonPropertyDescription(
                    "What is agreed: command-post, lent-units, joint-team, shared-screening, extradition.")
            Term.Kind kind,

            @JsonPropertyDescription("Among whom, of two countries at least.")
            List<AgencyId> members) {
        /** Copies its collections and keeps their order. */
        public InForce {
            members = List.copyOf(members);
        }
    }

    /** Days of joint training: each two of the countries, or each two of the agencies. */
    public record JointTraining(
            @JsonPropertyDescription("The countries, each two of whom trained together.")
            List<Country> between,

            @JsonPropertyDescription("Or the agencies, each two of which trained together.")
            List<AgencyId> agencies,

            @JsonPropertyDescription("For how many days, 0 to 365.")
            double days) {
        /** Copies its collections and keeps their order. */
        public JointTraining {
            between = List.copyOf(between);
            agencies = List.copyOf(agencies);
        }
    }

    /** A reach of the river that several agencies' boats may patrol, whatever the bank. */
    public record PatrolReach(
            @JsonPropertyDescription("Whose boats may sail and board there.")
            List<AgencyId> members,

            @JsonPropertyDescription("One end of the reach.")
            PlaceId from,

            @JsonPropertyDescription("Its other end.") PlaceId to) {
        /** Copies its collections and keeps their order. */
        public PatrolReach {
            members = List.copyOf(members);
        }
    }

    /** Two countries whose units may follow what flees onto each other's ground. */
    public record HotPursuit(
            @JsonPropertyDescription("The two countries.") List<Country> between,

            @JsonPropertyDescription("How far they may follow: 10 km.")
            Amount depth) {
        /** Copies its collections and keeps their order. */
        public HotPursuit {
            between = List.copyOf(between);
        }
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

        /** The channel agreed. */
        public Channel asChannel() {
            return new Channel(kind, between.isEmpty() ? members : between);
        }
    }
}
