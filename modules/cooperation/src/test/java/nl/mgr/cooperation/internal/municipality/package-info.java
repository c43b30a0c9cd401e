/** Mergers of municipalities, tested without a database. */
@NullMarked
package nl.mgr.cooperation.internal.municipality;

import org.jspecify.annotations.NullMarked;
