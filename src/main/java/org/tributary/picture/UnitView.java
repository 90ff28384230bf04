package org.tributary.picture;

import java.util.Optional;
import org.tributary.quantity.PlaceId;
import org.tributary.quantity.SubjectId;
import org.tributary.quantity.UnitId;
import org.tributary.quantity.UnitKind;

/**
 * One of the agency's own units. Immutable.
 *
 * @param officers how many people
 * @param at where it is, or where it is heading
 * @param free whether it may be given a task now
 * @param watching the premises it watches, if any
 */
public record UnitView(
        UnitId id, UnitKind kind, int officers, PlaceId at, boolean free, Optional<SubjectId> watching) {}
