/**
 * The exercise server: JSON over HTTP, a stream of changes, and the pages. The only place that knows HTTP.
 *
 * <p>Called by the command line, which starts and stops it.
 *
 * <p>The way of the data: a request is matched with one rule of {@code Access}; {@code Guard} asks whether it comes from our own
 * pages, how often, and as whom; an operation reads its body, asks the exercise, and answers with a view that the exercise
 * made for this very seat. What changed is told by {@code Changes} as a number, and the page asks anew.
 */
@NullMarked
package org.tributary.web;

import org.jspecify.annotations.NullMarked;
