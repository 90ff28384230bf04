/**
 * What becomes of people after they were freed: they wait, are received where there is room, are screened, get their
 * papers, and go home over a gate or by air. Called by {@code model} alone.
 */
@NullMarked
package org.tributary.model.reception;

import org.jspecify.annotations.NullMarked;
