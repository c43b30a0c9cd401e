/** Rules of deliveries and their figures, tested without a database. */
@NullMarked
package nl.mgr.monitoring;

import org.jspecify.annotations.NullMarked;
