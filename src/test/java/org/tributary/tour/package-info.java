/**
 * A guided tour for newcomers, to be read in order: what a run is, how a lead travels, what a raid brings, and how a
 * strategy is written. Each stop is a test that can be changed and run again.
 */
@NullMarked
package org.tributary.tour;

import org.jspecify.annotations.NullMarked;
