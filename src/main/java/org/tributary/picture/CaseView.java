package org.tributary.picture;

import java.util.Set;
import org.tributary.quantity.CaseId;
import org.tributary.quantity.Country;
import org.tributary.quantity.SubjectId;

/**
 * A case of the agency's own that is not decided yet. Immutable.
 *
 * @param suspects persons in custody
 * @param expires_h when they must be released, in hours since STARTEX
 * @param admissible what a court believes by the evidence it admits, 0 to 1
 * @param abroad countries from which the agency holds leads that no court admits yet
 * @param asked countries that were asked for legal assistance
 * @param wanted countries whose request for the suspects lies with the agency
 */
public record CaseView(
        CaseId id,
        SubjectId subject,
        int suspects,
        double expires_h,
        double admissible,
        Set<Country> abroad,
        Set<Country> asked,
        Set<Country> wanted) {}
