/** What was decided, written once and for ever; everything that rests on a decision points to it. */
@NullMarked
package nl.mgr.cooperation.internal.decision;

import org.jspecify.annotations.NullMarked;
