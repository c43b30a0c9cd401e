/** Setting up, without a database. */
@NullMarked
package nl.mgr.cooperation.internal.setup;

import org.jspecify.annotations.NullMarked;
