/** What passes from a municipality that ends to the one it goes up into. */
@NullMarked
package nl.mgr.cooperation.internal.succession;

import org.jspecify.annotations.NullMarked;
