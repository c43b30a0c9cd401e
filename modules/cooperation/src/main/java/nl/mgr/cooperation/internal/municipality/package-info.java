/** The national register of municipalities with their inhabitants and mergers. */
@NullMarked
package nl.mgr.cooperation.internal.municipality;

import org.jspecify.annotations.NullMarked;
