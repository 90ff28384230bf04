/**
 * What one seat's agencies hold and believe, as immutable values, and the one interface by which the model asks a seat.
 *
 * <p>The model makes a {@link org.tributary.picture.SeatPicture} when a seat is to decide, hands it to that seat's
 * {@link org.tributary.picture.Commander} and carries out the orders that come back. Nothing of the ground truth is in
 * it: a person's page and a doctrine see the same.
 */
@NullMarked
package org.tributary.picture;

import org.jspecify.annotations.NullMarked;
