/** Setting up a cooperation, from nothing to a portal in which people work. */
@NullMarked
package nl.mgr.cooperation.internal.setup;

import org.jspecify.annotations.NullMarked;
