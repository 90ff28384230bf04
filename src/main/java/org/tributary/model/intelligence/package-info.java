/**
 * Leads: how footprints become leads, how analysts weigh them, how copies pass through channels and leak.
 *
 * <p>A desk belongs to one agency. Nothing here knows who is guilty: that comes in as likelihoods.
 */
@NullMarked
package org.tributary.model.intelligence;

import org.jspecify.annotations.NullMarked;
