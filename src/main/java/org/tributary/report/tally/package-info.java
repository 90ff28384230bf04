/**
 * What a report keeps of a run while it goes: sums and a bounded number of notable events, never the log.
 *
 * <p>Called by {@code report}. Each tally hears the events one by one and is asked when the run has ended. What it keeps
 * grows with the places, agencies and periods of the scenario and with the caps named in each tally, not with the events.
 */
@NullMarked
package org.tributary.report.tally;

import org.jspecify.annotations.NullMarked;
