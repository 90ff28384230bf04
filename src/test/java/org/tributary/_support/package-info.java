/** What tests of several packages share. It holds no tests, and only tests may call it. */
@NullMarked
package org.tributary._support;

import org.jspecify.annotations.NullMarked;
