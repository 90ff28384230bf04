/**
 * Crossings: who searches there, how much of the traffic, and what is found.
 */
@NullMarked
package org.tributary.model.border;

import org.jspecify.annotations.NullMarked;
