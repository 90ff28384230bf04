package org.tributary.scenario;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.List;
import java.util.Optional;
import org.tributary.cooperation.Grade;
import org.tributary.quantity.AgencyId;
import org.tributary.quantity.Country;
import org.tributary.quantity.InjectId;
import org.tributary.quantity.Moment;
import org.tributary.quantity.PlaceId;
import org.tributary.quantity.SeatId;
import org.tributary.quantity.Share;
import org.tributary.quantity.SourceClass;
import org.tributary.quantity.Span;
import org.tributary.quantity.SyndicateId;
import org.tributary.quantity.Word;

/**
 * A scripted event. Exactly one of at, after, when and fires says when it fires; the contingency of another inject has
 * none of them.
 */
public record Inject(
        @JsonPropertyDescription("The name.") InjectId inject,
        @JsonPropertyDescription("When: D+3 13:00.") Optional<Moment> at,

        @JsonPropertyDescription("How long after STARTEX: 4 h.")
        Optional<Span> after,

        @JsonPropertyDescription("Or on a state of the world.")
        Optional<Condition> when,

        @JsonPropertyDescription("Who seems to send it.") String from,

        @JsonPropertyDescription("Which seats get it; left out: all.")
        List<SeatId> to,

        @JsonPropertyDescription("How it arrives.") Delivery delivery,
        @JsonPropertyDescription("What it says.") Text text,

        @JsonPropertyDescription("Which controller runs it.")
        Optional<String> controller,

        @JsonPropertyDescription("What it changes in the world.")
        List<Effect> effects,

        @JsonPropertyDescription("The action that it is to bring about; left out: none is expected.")
        Optional<Expectation> expect,

        @JsonPropertyDescription("The inject that fires when the expected action does not come in time.")
        Optional<InjectId> contingency,

        @JsonPropertyDescription("Or only when exercise control says so, in an exercise: by-hand.")
        Optional<Trigger> fires) {
    /** Copies its collections and keeps their order. */
    public Inject {
        to = List.copyOf(to);
        effects = List.copyOf(effects);
    }

    /** The same with other effects. */
    public Inject with(List<Effect> others) {
        return new Inject(
                inject, at, after, when, from, to, delivery, text, controller, others, expect, contingency, fires);
    }

    /** What fires an inject that neither a time nor the world does. */
    public enum Trigger implements Word {
        /** Exercise control, and nobody else. */
        BY_HAND
    }

    /** How an inject arrives. */
    public enum Delivery implements Word {
        /** A written message. */
        MESSAGE,
        /** A telephone call. */
        CALL,
        /** A press report. */
        PRESS,
        /** A document. */
        DOCUMENT
    }

    /** Fires when such an event has happened, or another inject has fired. */
    public record Condition(
            @JsonPropertyDescription("The kind of event: raid-struck, load-seized, site-relocated, persons-freed, …")
            Optional<String> event,

            @JsonPropertyDescription("Or the inject that must have fired.")
            Optional<InjectId> inject,

            @JsonPropertyDescription("Only there.") Optional<PlaceId> place,

            @JsonPropertyDescription("Only at the n-th time; left out: 1.")
            Optional<Integer> times,

            @JsonPropertyDescription("And so much later; left out: at once.")
            Optional<Span> after) {}

    /** What an inject changes; exactly one of its keys is given. */
    public record Effect(
            @JsonPropertyDescription("What the sites at a place can still do.")
            Optional<Output> output,

            @JsonPropertyDescription("A lead that an agency gets.")
            Optional<Tip> tip,

            @JsonPropertyDescription("A place whose sites are warned.")
            Optional<PlaceId> warning,

            @JsonPropertyDescription("A country that presses a controller.")
            Optional<Pressure> pressure,

            @JsonPropertyDescription("Somebody else who holds a place from now on.")
            Optional<Control> control,

            @JsonPropertyDescription("Members of a syndicate who are arrested.")
            Optional<Arrests> arrests) {

        /** Nothing but arrests. */
        public static Effect of(Arrests arrests) {
            return new Effect(
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.of(arrests));
        }
    }

    /** Members of a syndicate who are arrested, all at once. */
    public record Arrests(
            @JsonPropertyDescription("The syndicate.") SyndicateId syndicate,

            @JsonPropertyDescription("The share of its members.")
            Share share,

            @JsonPropertyDescription(
                    "Who first: anybody, brokers by betweenness, or carriers of the largest quantity; left out: anybody.")
            Optional<First> first) {}

    /** Whom arrests take first. */
    public enum First implements Word {
        /** At random. */
        ANYBODY,
        /** Those of the highest betweenness, one after the other. */
        BROKERS,
        /** Those who have carried or sold most. */
        CARRIERS
    }

    /** A change of what the sites at a place can do. */
    public record Output(
            @JsonPropertyDescription("The place.") PlaceId at,

            @JsonPropertyDescription("The share of their full output.")
            Share to) {}

    /** Who holds a place from now on. */
    public record Control(
            @JsonPropertyDescription("The place.") PlaceId at,

            @JsonPropertyDescription("The id of whoever holds it from now on.")
            String to,

            @JsonPropertyDescription("How willing he is to give people up: low, medium or high.")
            Protector.Willingness willingness) {}

    /** A lead that an agency gets. */
    public record Tip(
            @JsonPropertyDescription("A site, as syndicate and number: moei-ring/3.")
            String about,

            @JsonPropertyDescription("Who gets it.") AgencyId agency,

            @JsonPropertyDescription("Which kind of footprint it is.")
            SourceClass source,

            @JsonPropertyDescription("How far it can be trusted: B2.")
            Grade grade) {}

    /** A country presses whoever controls the ground. */
    public record Pressure(
            @JsonPropertyDescription("The place.") PlaceId at,
            @JsonPropertyDescription("The country.") Country by) {}
}
