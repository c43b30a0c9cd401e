/** Days by the law. */
@NullMarked
package nl.mgr.cooperation.internal.calendar;

import org.jspecify.annotations.NullMarked;
