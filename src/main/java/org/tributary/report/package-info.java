/** The report of a run. */
@NullMarked
package org.tributary.report;

import org.jspecify.annotations.NullMarked;
