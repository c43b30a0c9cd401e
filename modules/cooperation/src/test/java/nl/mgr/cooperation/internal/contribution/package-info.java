/** Sharing costs, to the cent. */
@NullMarked
package nl.mgr.cooperation.internal.contribution;

import org.jspecify.annotations.NullMarked;
