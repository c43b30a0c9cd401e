/** Real borders for the map of a region, read from a file of an administrator. */
@NullMarked
package nl.mgr.cooperation.internal.map;

import org.jspecify.annotations.NullMarked;
