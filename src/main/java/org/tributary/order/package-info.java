/**
 * What seats may command: one sealed hierarchy, named in the imperative.
 *
 * <p>Commanders (persons or doctrines) make orders from pictures; the model carries them out or refuses them with a
 * reason. Each order is recorded as an {@code OrderGiven} event, so a run can be replayed from its orders alone.
 */
@NullMarked
package org.tributary.order;

import org.jspecify.annotations.NullMarked;
