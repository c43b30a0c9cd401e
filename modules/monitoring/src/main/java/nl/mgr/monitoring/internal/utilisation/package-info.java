/** Use of care, read from the figures and from what contracts say should be there. */
@NullMarked
package nl.mgr.monitoring.internal.utilisation;

import org.jspecify.annotations.NullMarked;
