/** Deliveries that are expected, in, late or missing, and months that are settled. */
@NullMarked
package nl.mgr.monitoring.internal.completeness;

import org.jspecify.annotations.NullMarked;
