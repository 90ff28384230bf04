package org.tributary.scenario.read;

import java.util.EnumSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import org.tributary.quantity.AgencyId;
import org.tributary.quantity.Country;
import org.tributary.scenario.Agreements.InForce;
import org.tributary.scenario.Agreements.JointTraining;
import org.tributary.scenario.Decision;
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
        checks.inForce();
        checks.decisions();
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

    private void inForce() {
        List<InForce> all = scenario.agreements().inForce();
        for (int i = 0; i < all.size(); i++) {
            Pointer at = Pointer.of("agreements", "in-force", i);
            List<AgencyId> members = all.get(i).members();
            Set<Country> countries = EnumSet.noneOf(Country.class);
            for (int j = 0; j < members.size(); j++) {
                script.agency(members.get(j), at.to("members").to(j))
                        .ifPresent(agency -> countries.add(agency.country()));
            }
            script.once(members, at.to("members"), "agency");
            if (countries.size() < 2 && findings.isSound(at)) {
                findings.report(
                        Code.CHANNEL_MEMBERS, at.to("members"), "An agreement has members of at least two countries.");
            }
        }
    }

    private void decisions() {
        List<Decision> all = scenario.decisions();
        for (int i = 0; i < all.size(); i++) {
            Pointer at = Pointer.of("decisions", i, "at");
            Decision decision = all.get(i);
            if (findings.isSpoilt(at) || !findings.isSound(Pointer.of("clock"))) {
                continue;
            }
            OptionalDouble at_h = decision.at_h(scenario.clock());
            if (at_h.isEmpty()) {
                findings.report(
                        Code.BAD_MOMENT,
                        at,
                        "%s is no time of a decision; wanted is such as end of round 4, or D+28 09:00."
                                .formatted(Quoted.text(decision.at())));
            } else if (at_h.getAsDouble() <= 0
                    || at_h.getAsDouble() >= scenario.clock().endex_h()) {
                findings.report(
                        Code.AFTER_ENDEX, at, "%s does not lie between STARTEX and ENDEX.".formatted(decision.at()));
            }
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
