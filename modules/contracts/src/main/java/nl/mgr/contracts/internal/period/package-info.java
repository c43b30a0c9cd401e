/** Arithmetic with periods of days: what is common to them, and which day they leave open. */
@NullMarked
package nl.mgr.contracts.internal.period;

import org.jspecify.annotations.NullMarked;
