package org.tributary.picture;

import java.util.Optional;
import org.tributary.quantity.AgencyId;
import org.tributary.quantity.CaseId;
import org.tributary.quantity.Country;
import org.tributary.quantity.SubjectId;
import org.tributary.quantity.Surrender;

/**
 * A case abroad of which the agency was told, not decided yet. Immutable.
 *
 * @param holder whose case it is
 * @param in the country where the suspects are held
 * @param suspects persons in custody
 * @param expires_h when they must be released, in hours since STARTEX
 * @param evidence what a court of the agency's own country would believe by what that country gathered, 0 to 1
 * @param asked by which way the agency's country asked for them, if it did, whatever became of it
 */
public record CaseNotice(
        CaseId id,
        SubjectId subject,
        AgencyId holder,
        Country in,
        int suspects,
        double expires_h,
        double evidence,
        Optional<Surrender> asked) {}
