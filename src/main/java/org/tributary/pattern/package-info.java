/**
 * The patterns by which the model is to be judged: stylised facts of the field that whole runs must show, each with its
 * figure, its band and its verdict.
 *
 * <p>{@link org.tributary.pattern.Patterns} lists them; a {@link org.tributary.pattern.Pattern} plays its own small
 * scenario, which is a file beside this package, in a {@link org.tributary.pattern.Trial} and lets listeners count events.
 * Nothing here changes the model but by parameters and orders. Called by the command line and by tests.
 */
@NullMarked
package org.tributary.pattern;

import org.jspecify.annotations.NullMarked;
