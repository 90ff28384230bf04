package org.tributary.order;

import java.util.List;
import org.tributary.quantity.AgencyId;
import org.tributary.quantity.PlaceId;
import org.tributary.quantity.SubjectId;

/**
 * The published rule by which an agency acts in a re-simulation once it may, in the place of a seat that never came to
 * that point: plain, so that what is shown rests on what was handed over and not on cleverness.
 */
public sealed interface Reflex {

    /** Who acts. */
    AgencyId agency();

    /** On what. */
    SubjectId subject();

    /** How long after it may: the agency's usual time to decide, in hours. */
    double after_h();

    /**
     * Once the agency believes enough of a load to search for it: sees to it that somebody searches at a crossing that it
     * staffs. Where nobody does, it inspects as much as it can, or sends the nearest free unit that patrols.
     */
    record SearchAt(AgencyId agency, SubjectId subject, double after_h, PlaceId crossing) implements Reflex {}

    /** Once the agency believes enough for a warrant: raids with the nearest free tactical units, two at most. */
    record RaidAtOnce(AgencyId agency, SubjectId subject, double after_h) implements Reflex {}

    /** Once the agency has suspects: forms a joint team with those of some partners whose leads on the subject it holds. */
    record FormTeam(AgencyId agency, SubjectId subject, double after_h, List<AgencyId> partners) implements Reflex {
        /** Copies its list. */
        public FormTeam {
            partners = List.copyOf(partners);
        }
    }
}
