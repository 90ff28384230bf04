package org.tributary.ledger;

import java.util.List;
import java.util.Optional;
import org.tributary.event.Happening;
import org.tributary.quantity.AgencyId;
import org.tributary.quantity.SubjectId;

/** What agencies do about subjects, and when subjects are gone. Stateless. */
final class Acts {
    private Acts() {}

    /** That an agency acted on a subject. */
    record Act(AgencyId agency, SubjectId subject) {}

    /** Whose act an event is, and on what; empty if it is none. Passing a lead on is none. */
    static List<Act> on(Happening what) {
        if (what instanceof Happening.RaidPlanned raid) {
            return List.of(new Act(raid.agency(), raid.subject()));
        }
        if (what instanceof Happening.SurveillanceStarted watch) {
            return List.of(new Act(watch.agency(), watch.subject()));
        }
        if (what instanceof Happening.DeliveryControlled delivery) {
            return List.of(new Act(delivery.agency(), delivery.load()));
        }
        if (what instanceof Happening.LoadSeized seized && seized.onLead()) {
            return List.of(new Act(seized.agency(), seized.subject()));
        }
        if (what instanceof Happening.RequestDrafted drafted) {
            return drafted.request().subject().stream()
                    .map(subject -> new Act(drafted.request().from(), subject))
                    .toList();
        }
        if (what instanceof Happening.JointTeamFormed team) {
            return team.members().stream()
                    .map(member -> new Act(member, team.subject()))
                    .toList();
        }
        return List.of();
    }

    /** The subject that was gone with an event. */
    static Optional<SubjectId> gone(Happening what) {
        if (what instanceof Happening.SiteClosed closed) {
            return Optional.of(closed.subject());
        }
        if (what instanceof Happening.SiteRelocated moved) {
            return Optional.of(moved.subject());
        }
        if (what instanceof Happening.LoadSeized seized) {
            return Optional.of(seized.subject());
        }
        if (what instanceof Happening.LoadDelivered delivered) {
            return Optional.of(delivered.subject());
        }
        return Optional.empty();
    }
}
