/**
 * Tables for other programs: typed columns with unit and meaning, written row by row as CSV and as Parquet, and a data
 * dictionary that says what stands in them.
 *
 * <p>May be called by whoever has rows to write: the ledger of a run, experiments, reports. It knows nothing of what the
 * rows mean.
 *
 * <p>The way of the data: a {@code Layout} says which columns there are, {@code Layout.row()} makes a row that refuses what
 * does not fit, and a {@code TableWriter} takes it and forgets it. The classes of the Parquet library are loaded when the
 * first {@code ParquetWriter} is made, and only here.
 */
@NullMarked
package org.tributary.table;

import org.jspecify.annotations.NullMarked;
