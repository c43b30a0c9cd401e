/** Bodies with their seats, meetings with agenda and attendance, what was decided by which votes, and what was promised. */
@NullMarked
package nl.mgr.cooperation.internal.body;

import org.jspecify.annotations.NullMarked;
