package org.tributary.score;

import org.tributary.scenario.MeasureName;

/** What is usually done about a measure that fell short: the first thing to try, one sentence each. Assumed. */
final class Advice {
    private Advice() {}

    static String on(MeasureName measure) {
        return switch (measure.word()) {
            case "sharing-latency" ->
                "Agree by rule which leads pass to whom at once, and have analysts take them first.";
            case "critical-information-reach" ->
                "List who needs to know what, and send it before the hour by which it must be acted on.";
            case "sharing-precision" -> "Send leads to those who can act on them, and not to everybody.";
            case "answer-time" -> "Name who answers each partner's requests, and by when at the latest.";
            case "decision-chain" -> "Shorten the way from lead to raid: decide beforehand who may order what.";
            case "contingency-handling" -> "Rehearse who does what when the unexpected is reported, and by when.";
            case "pursuit-and-rescue" -> "Grant pursuit beforehand and name who takes over on the other side.";
            case "synchrony" -> "Fix one hour for a joint operation and hold it back until all are in place.";
            case "deconfliction" -> "Announce every raid to neighbouring agencies before it starts.";
            case "overlap-and-gap" ->
                "Divide watches and crossings among the agencies so that none is doubled or left alone.";
            case "shared-picture" -> "Keep one list of subjects that all agencies read and write.";
            case "c2-approach" -> "Agree which decisions are taken together, and where.";
            case "anticipation" -> "Pass on what a partner will need before it has to ask.";
            case "evenness-and-fragmentation" -> "Open a second way to those who are reached through one agency only.";
            case "reciprocity" -> "Go through the open requests of each pair of agencies once a week.";
            case "repatriation-flow" ->
                "Open a way home, and share screening with those who identify their own people.";
            case "persons-handed-over" ->
                "Press those who hold the ground together, and have a place of reception ready.";
            case "custody-expired" -> "Ask for evidence from abroad on the day of the arrest.";
            case "sorting" -> "Take the time to screen; let each country's officers screen their own people.";
            case "joint-prevention" -> "Join the shared hotline, and run campaigns at the same time.";
            case "breaches" -> "Check before each message and order whether the law and the agreement allow it.";
            case "persons-freed" -> "Raid several sites in the same hour, so that none can warn another.";
            case "sites-closed" -> "Follow where a raided site's people go, and raid it there again.";
            case "persons-repatriated" -> "Open flights and hand-overs before the raids.";
            case "suspects-charged" -> "Gather evidence that the court admits before the arrest; form a joint team.";
            case "victim-losses-usd" -> "Warn the public together, and cut what the sites live on.";
            case "funds-saved-usd" -> "Pass complaints on within the hour and freeze at once.";
            case "drugs-seized-kg" -> "Tell the agency at the next crossing while the load is still on the way.";
            case "drugs-delivered-kg" -> "Watch together the roads on which loads came through.";
            case "network-efficiency" -> "Arrest brokers of one organisation together rather than one by one.";
            case "lawful-traffic-delay-h" -> "Inspect on leads rather than everybody.";
            case "value-of-cooperation" -> "Go through the missed connections and decide which to close first.";
            case "outcome" -> "Go through what fell short part by part, and decide what to do first.";
            case "cost" -> "Leave out the messages and watches that led to nothing.";
            default -> "Follow the evidence, find out why, and agree on who changes what.";
        };
    }

    /** What would have to happen so that a measure can be scored at all. */
    static String onNothing(MeasureName measure) {
        return switch (measure.word()) {
            case "synchrony" -> "Hold one joint operation of two countries at least, so that it can be scored.";
            case "deconfliction" ->
                "Go for targets, and tell neighbouring agencies before each raid, so that it can be scored.";
            case "sharing-precision" ->
                "Send leads to agencies of other countries that can act on them, so that it can be scored.";
            case "answer-time" -> "Ask a partner for something, so that the answer can be timed.";
            case "anticipation" -> "Send a partner something before it asks, so that it can be scored.";
            case "reciprocity" -> "Let two agencies ask each other, so that it can be scored.";
            case "decision-chain" -> "Carry one case from the first lead to the raid, so that it can be timed.";
            case "sharing-latency", "critical-information-reach", "shared-picture" ->
                "Gather leads on a place that another agency needs to know of, so that it can be scored.";
            case "pursuit-and-rescue" -> "Grant pursuit across one border, so that it can be scored.";
            case "repatriation-flow", "persons-handed-over", "persons-repatriated" ->
                "Free or receive people whose way home can be followed, so that it can be scored.";
            default -> "See to it that it happens once at least, so that it can be scored.";
        };
    }
}
