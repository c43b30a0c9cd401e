/** Cooperations, their participants and what they offer. */
@NullMarked
package nl.mgr.cooperation.internal.cooperation;

import org.jspecify.annotations.NullMarked;
