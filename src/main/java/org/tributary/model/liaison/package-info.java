/**
 * How agencies stand to each other: who has trained with whom, who trusts whom, what they ask each other, what they
 * have agreed.
 *
 * <p>Called by the model's own order desk and staffs; raids and channels ask it through {@code
 * model.intelligence.Relations}. It moves units by {@code model.police} and never looks at the crime.
 */
@NullMarked
package org.tributary.model.liaison;

import org.jspecify.annotations.NullMarked;
