package org.tributary.cli;

import org.tributary.pattern.Pattern;
import org.tributary.pattern.Verdict;

/**
 * A pattern that was tried.
 *
 * @param seconds how long it took by the clock on the wall
 */
record PatternResult(Pattern.Card card, Verdict verdict, double seconds) {}
