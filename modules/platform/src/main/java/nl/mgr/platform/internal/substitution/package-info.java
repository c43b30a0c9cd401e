/** Who stands in for whom, and between which days. What it opens the log-in works out at each request. */
@NullMarked
package nl.mgr.platform.internal.substitution;

import org.jspecify.annotations.NullMarked;
