/**
 * Who works together and in what: cooperations, their municipalities, the modules they offer and the dated participation
 * of each municipality, from which every gate of the platform follows.
 */
@NullMarked
package nl.mgr.cooperation;

import org.jspecify.annotations.NullMarked;
