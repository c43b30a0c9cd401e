/** The list of the country is whole. */
@NullMarked
package nl.mgr.cooperation.internal.country;

import org.jspecify.annotations.NullMarked;
