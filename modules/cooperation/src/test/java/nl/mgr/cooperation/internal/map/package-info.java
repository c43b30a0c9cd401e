/** Borders of municipalities, tested without a database. */
@NullMarked
package nl.mgr.cooperation.internal.map;

import org.jspecify.annotations.NullMarked;
