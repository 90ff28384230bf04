package org.tributary.insight.missed;

import org.tributary.cooperation.ChannelKind;
import org.tributary.quantity.SubjectKind;
import org.tributary.scenario.Parameters;

/** The numbers of the model by which a hand-over is judged: thresholds, and how long things usually take. Immutable. */
final class Law {
    private static final double HOURS_A_DAY = 24;

    private final Parameters parameters;
    private final double stretch;

    Law(Parameters parameters) {
        this.parameters = parameters;
        this.stretch = HOURS_A_DAY / parameters.value("analyst.hours-a-day");
    }

    /** What is believed of a subject before any lead, 0 to 1. */
    double prior(SubjectKind kind) {
        return parameters.value(kind == SubjectKind.LOAD ? "fusion.load-prior" : "fusion.prior");
    }

    /** The belief that an act needs, 0 to 1. */
    double needed(Opening.Act act) {
        return switch (act) {
            case SEARCH -> parameters.value("fusion.actionable");
            case RAID -> parameters.value("fusion.warrant");
            case CHARGE -> parameters.value("court.threshold");
        };
    }

    /** How long a copy usually takes, in hours. */
    double delay_h(ChannelKind channel) {
        return parameters.value("channel." + channel.word() + ".delay-median");
    }

    /** How long the receiver's analysts take at least over a copy sent by order: sorting, then weighing. */
    double desk_h(SubjectKind kind) {
        double weighing_h = parameters.value("analyst.lead-time") * (kind == SubjectKind.LOAD ? 1 : stretch);
        return parameters.value("analyst.sorting-time") * stretch + weighing_h;
    }

    /** Between the order and the strike, at least. */
    double preparation_h() {
        return parameters.value("raid.preparation");
    }

    /** How long who holds the ground takes to answer. */
    double consent_h() {
        return parameters.value("consent.answer-time");
    }

    /** How long a joint team usually takes to form. */
    double team_h() {
        return parameters.value("team.delay-median");
    }

    /** What it says to a court that people were found at work in a raid, in nats. */
    double caught() {
        return parameters.value("court.caught");
    }

    /** How long a seat takes to decide where the log does not tell: half the time between its meetings. */
    double usualDecision_h() {
        return parameters.value("staff.meeting") / 2;
    }
}
