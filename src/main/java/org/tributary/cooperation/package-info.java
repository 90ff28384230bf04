/**
 * What passes between agencies and by what right: leads and their grades, channels, sharing rules, agreements, joint
 * operations.
 *
 * <p>Values only, all immutable. Orders, events and pictures are made of them; how long a message takes and whether it
 * arrives is the model's business.
 */
@NullMarked
package org.tributary.cooperation;

import org.jspecify.annotations.NullMarked;
