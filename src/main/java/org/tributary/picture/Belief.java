package org.tributary.picture;

import java.util.Map;
import java.util.Optional;
import org.tributary.quantity.PlaceId;
import org.tributary.quantity.Presence;
import org.tributary.quantity.SourceClass;
import org.tributary.quantity.SubjectId;
import org.tributary.quantity.SubjectKind;

/**
 * What an agency believes of one subject, from the leads it holds and has processed. Immutable.
 *
 * @param place where the newest lead saw it
 * @param probability that it is guilty, 0 to 1
 * @param nats the best lead of each source class, as log-likelihood ratios
 * @param updated_h when it last changed, in hours since STARTEX
 * @param seen what surveillance last saw there, if it ever looked
 * @param seen_h when surveillance last looked; negative infinity if never
 */
public record Belief(
        SubjectId subject,
        SubjectKind kind,
        PlaceId place,
        double probability,
        Map<SourceClass, Double> nats,
        double updated_h,
        Optional<Presence> seen,
        double seen_h) {}
