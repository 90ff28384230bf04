/**
 * The command line: arguments, exit codes, and the wiring of everything else.
 *
 * <p>It may use every package and no package may use it.
 */
@NullMarked
package org.tributary.cli;

import org.jspecify.annotations.NullMarked;
