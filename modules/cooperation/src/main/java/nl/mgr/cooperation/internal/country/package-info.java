/** The municipalities of the country as the CBS lists them, on every installation. */
@NullMarked
package nl.mgr.cooperation.internal.country;

import org.jspecify.annotations.NullMarked;
