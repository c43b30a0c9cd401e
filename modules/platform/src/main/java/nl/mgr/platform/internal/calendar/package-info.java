/** One's tasks and meetings as a calendar at a secret address. */
@NullMarked
package nl.mgr.platform.internal.calendar;

import org.jspecify.annotations.NullMarked;
