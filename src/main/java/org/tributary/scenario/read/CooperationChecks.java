package org.tributary.scenario.read;

import java.util.List;
import org.tributary.quantity.AgencyId;
import org.tributary.scenario.Agreements.JointTraining;
import org.tributary.scenario.Scenario;

/** Checks what agencies have in common at STARTEX besides channels. */
final class CooperationChecks {
    private static final double LONGEST_TRAINING_DAYS = 365;

    private final Script script;
    private final Scenario scenario;
    private final Findings findings;

    private CooperationChecks(Script script) {
        this.script = script;
        this.scenario = script.scenario();
        this.findings = script.findings();
    }

    static void check(Script script) {
        var checks = new CooperationChecks(script);
        checks.jointTraining();
    }

    private void jointTraining() {
        List<JointTraining> all = scenario.agreements().jointTrainingDays();
        for (int i = 0; i < all.size(); i++) {
            Pointer at = Pointer.of("agreements", "joint-training-days", i);
            JointTraining training = all.get(i);
            whoOf(at, training.between(), training.agencies(), "joint training");
            script.range(at.to("days"), training.days(), 0, LONGEST_TRAINING_DAYS);
        }
    }

    /** Reports whoever is not named by exactly one of two lists, and a list of fewer than two. */
    private void whoOf(Pointer at, List<?> countries, List<AgencyId> agencies, String what) {
        boolean byCountry = !countries.isEmpty() || findings.isSpoilt(at.to("between"));
        boolean byAgency = !agencies.isEmpty() || findings.isSpoilt(at.to("agencies"));
        if (byCountry == byAgency) {
            findings.report(
                    Code.CHANNEL_MEMBERS,
                    at,
                    "Who shares in %s is said either by between with countries, or by agencies.".formatted(what));
            return;
        }
        String key = byCountry ? "between" : "agencies";
        List<?> members = byCountry ? countries : agencies;
        if (members.size() < 2 && !findings.isSpoilt(at.to(key))) {
            findings.report(Code.CHANNEL_MEMBERS, at.to(key), "It takes at least two to share in %s.".formatted(what));
        }
        for (int i = 0; i < agencies.size(); i++) {
            script.agency(agencies.get(i), at.to("agencies").to(i));
        }
        script.once(members, at.to(key), byCountry ? "country" : "agency");
    }
}
