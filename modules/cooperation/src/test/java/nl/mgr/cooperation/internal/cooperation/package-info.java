/** What is offered, without a database. */
@NullMarked
package nl.mgr.cooperation.internal.cooperation;

import org.jspecify.annotations.NullMarked;
