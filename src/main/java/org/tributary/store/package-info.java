/**
 * Keeps what was accepted, on the disk, before anybody is told that it was: the journal of exercises in an SQLite file or in
 * PostgreSQL. The only place that knows JDBC.
 *
 * <p>Only {@code cli} calls it; everybody else knows {@link org.tributary.exercise.Journal}. The way of an entry: {@link
 * org.tributary.store.SqlJournal} takes it, the writer puts what waits into one transaction, the database writes that to the
 * disk, and only then the call returns. On reading, each row is compared with its hash and with the one before it.
 */
@NullMarked
package org.tributary.store;

import org.jspecify.annotations.NullMarked;
