/**
 * How seats without a person behave: each doctrine makes commanders that read a picture and answer with orders.
 *
 * <p>A doctrine may import what a picture is made of and nothing else, so peeking at the ground truth does not compile.
 * Doctrines are found by {@link java.util.ServiceLoader}; scenarios and commands choose them by name.
 */
@NullMarked
package org.tributary.doctrine;

import org.jspecify.annotations.NullMarked;
