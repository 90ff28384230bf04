/**
 * Writing HTML and SVG: elements with everything escaped, numbers in words, and the few colours of a report.
 *
 * <p>Called by {@code report} and its other subpackages; knows only {@code quantity}. Text goes in as it is and comes
 * out escaped; there is one way around that, for drawings that another part of the product has already written.
 */
@NullMarked
package org.tributary.report.markup;

import org.jspecify.annotations.NullMarked;
