package org.tributary.store;

/** Where a chain ends: how many links it has, and the hash of the last one. Immutable. */
record Head(long count, String hash) {}
