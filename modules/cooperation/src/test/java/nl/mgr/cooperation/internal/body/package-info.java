/** Votes and calendars, without a database. */
@NullMarked
package nl.mgr.cooperation.internal.body;

import org.jspecify.annotations.NullMarked;
