/**
 * Units, surveillance, raids, joint operations, and the consent of whoever controls the ground.
 */
@NullMarked
package org.tributary.model.police;

import org.jspecify.annotations.NullMarked;
