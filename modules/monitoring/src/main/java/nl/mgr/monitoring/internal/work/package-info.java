/** What deliveries and months ask people to do. */
@NullMarked
package nl.mgr.monitoring.internal.work;

import org.jspecify.annotations.NullMarked;
