/**
 * Typed ids, closed vocabularies and values with units.
 *
 * <p>Everyone may use it and it uses nobody. Raw numbers elsewhere carry their unit at the end of their name:
 * {@code at_h} is hours since STARTEX, {@code kg} kilograms, {@code usd} United States dollars.
 */
@NullMarked
package org.tributary.quantity;

import org.jspecify.annotations.NullMarked;
