/**
 * Syndicates, their sites, the consignments they send, and how they learn and move.
 */
@NullMarked
package org.tributary.model.crime;

import org.jspecify.annotations.NullMarked;
