package org.tributary.score;

import java.util.List;
import java.util.Optional;
import org.tributary.quantity.AgencyId;
import org.tributary.quantity.SubjectId;

/**
 * One fact, who needed it and who knew it when, as seen at ENDEX. Immutable.
 *
 * @param subject the guilty site it is about; empty if the scenario names one that no run subject answers to
 * @param before_h by when it had to be known
 * @param knowable when all agencies together could first have acted on it; empty if never
 * @param needers who needed it, by name; may be empty
 */
public record NeededFact(Optional<SubjectId> subject, double before_h, Optional<Noted> knowable, List<Needer> needers) {

    /** Copies its list. */
    public NeededFact {
        needers = List.copyOf(needers);
    }

    /**
     * An agency that needed the fact.
     *
     * @param since_h from when it needed it, in hours since STARTEX
     * @param knew when its own belief sufficed to act; empty if never
     */
    public record Needer(AgencyId agency, double since_h, Optional<Noted> knew) {}
}
