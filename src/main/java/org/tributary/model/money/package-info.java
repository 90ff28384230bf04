/**
 * Where the money goes: from victims through mule accounts to the syndicates, and what is frozen, returned and recovered
 * on the way; hotline and campaigns. Called by the model's assembly and by the orders about money.
 */
@NullMarked
package org.tributary.model.money;

import org.jspecify.annotations.NullMarked;
