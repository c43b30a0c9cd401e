/** Rules of participation, tested without a database. */
@NullMarked
package nl.mgr.cooperation.internal.participation;

import org.jspecify.annotations.NullMarked;
