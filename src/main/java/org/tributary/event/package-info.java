/**
 * What happened: one sealed hierarchy, named in the past tense, and the log.
 *
 * <p>The model emits events in order of time; listeners (log, measures, pages) hear them one by one. The log is the
 * single record: scores, replays, charts and reports are functions of it.
 */
@NullMarked
package org.tributary.event;

import org.jspecify.annotations.NullMarked;
