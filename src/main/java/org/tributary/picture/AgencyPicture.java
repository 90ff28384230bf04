package org.tributary.picture;

import java.util.List;
import java.util.Optional;
import org.tributary.cooperation.AgencyEntry;
import org.tributary.cooperation.Lead;
import org.tributary.cooperation.SharingRule;
import org.tributary.quantity.AgencyId;
import org.tributary.quantity.OperationId;
import org.tributary.quantity.PlaceId;
import org.tributary.quantity.SubjectId;

/**
 * What one agency holds: beliefs, leads, units, rules, raids. Immutable.
 *
 * @param beliefs by subject name
 * @param leads processed since the last staff meeting, oldest first
 * @param units in the scenario's order
 * @param rules its sharing rules in force, in the order in which they were set
 * @param raids its raids planned and not yet struck or called off
 * @param posts the crossings where it staffs its country's side, in the region's order
 * @param backlog leads that wait for an analyst
 * @param suspects whom arrested members named to it and whom it has not yet looked for, by name
 * @param waiting freed people it runs a place of reception for, or whom it may fetch home, by place and nationality
 * @param cases its cases that are not decided, oldest first
 * @param notices cases abroad that are not decided and of which it was told, oldest first
 */
public record AgencyPicture(
        AgencyEntry entry,
        List<Belief> beliefs,
        List<Lead> leads,
        List<UnitView> units,
        List<SharingRule> rules,
        List<PlannedRaid> raids,
        List<Post> posts,
        int backlog,
        List<Suspect> suspects,
        List<Waiting> waiting,
        List<CaseView> cases,
        List<CaseNotice> notices) {

    /** Copies its lists. */
    public AgencyPicture {
        beliefs = List.copyOf(beliefs);
        leads = List.copyOf(leads);
        units = List.copyOf(units);
        rules = List.copyOf(rules);
        raids = List.copyOf(raids);
        posts = List.copyOf(posts);
        suspects = List.copyOf(suspects);
        waiting = List.copyOf(waiting);
        cases = List.copyOf(cases);
        notices = List.copyOf(notices);
    }

    /** The agency. */
    public AgencyId id() {
        return entry.id();
    }

    /** What it believes of a subject, if anything; quick, since beliefs are in order. */
    public Optional<Belief> find(SubjectId subject) {
        int low = 0;
        int high = beliefs.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            Belief belief = beliefs.get(middle);
            int order = belief.subject().compareTo(subject);
            if (order == 0) {
                return Optional.of(belief);
            }
            if (order < 0) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return Optional.empty();
    }

    /** A raid of its own that is under way to its hour. */
    public record PlannedRaid(
            OperationId operation, SubjectId subject, PlaceId place, double strike_h, Optional<OperationId> joint) {}

    /**
     * A crossing where the agency staffs its country's side.
     *
     * @param share the share of traffic inspected now
     * @param capacity the largest share its officers there can inspect
     */
    public record Post(PlaceId crossing, double share, double capacity) {}
}
