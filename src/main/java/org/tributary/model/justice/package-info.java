/**
 * What becomes of suspects: cases with a custody clock, and evidence that a court admits or does not. Called by
 * {@code model} alone.
 */
@NullMarked
package org.tributary.model.justice;

import org.jspecify.annotations.NullMarked;
