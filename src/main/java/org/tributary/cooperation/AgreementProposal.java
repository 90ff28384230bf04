package org.tributary.cooperation;

import java.util.List;
import org.tributary.quantity.AgencyId;
import org.tributary.quantity.AgreementId;

/**
 * What an agency proposes to agree on. Immutable.
 *
 * @param decided_h when it comes into force if all members have accepted, in hours since STARTEX
 */
public record AgreementProposal(AgreementId id, AgencyId proposer, List<Term> terms, double decided_h) {

    /** Copies its list. */
    public AgreementProposal {
        terms = List.copyOf(terms);
    }
}
