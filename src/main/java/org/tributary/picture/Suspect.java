package org.tributary.picture;

import org.tributary.quantity.PlaceId;
import org.tributary.quantity.SubjectId;

/**
 * Somebody whom an arrested member named to an agency. Immutable.
 *
 * @param member the name, which says neither syndicate nor role
 * @param place where he is said to live
 * @param knownTies how many arrested members named him
 * @param named_h when he was last named, in hours since STARTEX
 */
public record Suspect(SubjectId member, PlaceId place, int knownTies, double named_h) {}
