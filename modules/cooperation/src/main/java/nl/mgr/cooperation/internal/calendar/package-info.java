/** The budget calendar: legal dates, what was done when, dates of municipalities and opinions of their councils. */
@NullMarked
package nl.mgr.cooperation.internal.calendar;

import org.jspecify.annotations.NullMarked;
