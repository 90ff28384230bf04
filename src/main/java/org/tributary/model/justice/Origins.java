package org.tributary.model.justice;

import java.util.Map;
import org.tributary.quantity.Nationality;
import org.tributary.quantity.SubjectId;

/** Where suspects come from, as far as they were found in a site. */
@FunctionalInterface
public interface Origins {
    /** The nationalities of those who work there, with weights; empty if the subject is no site. */
    Map<Nationality, Double> of(SubjectId subject);
}
