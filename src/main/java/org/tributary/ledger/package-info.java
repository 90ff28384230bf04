/**
 * The coordination ledger of a run: who told, asked, offered or handed over what to whom, when it came, and what became of
 * it.
 *
 * <p>Called by the command line when a run is reviewed, and by whoever wants the rows of a run that is being played.
 *
 * <p>The way of the data: {@code Ledger} hears the events of one run one by one and passes each to five books ({@code
 * Tips}, {@code Requests}, {@code Approvals}, {@code HandOvers}, {@code DoubledEffort}), which open an {@code Entry} when
 * something begins and settle it when its outcome is known. A settled entry becomes a row of a table and is forgotten.
 */
@NullMarked
package org.tributary.ledger;

import org.jspecify.annotations.NullMarked;
