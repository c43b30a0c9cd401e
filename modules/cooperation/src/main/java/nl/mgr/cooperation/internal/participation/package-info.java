/** Dated participation: its rules, its overview, and the answer to the gates' one question. */
@NullMarked
package nl.mgr.cooperation.internal.participation;

import org.jspecify.annotations.NullMarked;
