/** Brings each module's schema up to date at start, as the owner role. */
@NullMarked
package nl.mgr.kernel.internal.migration;

import org.jspecify.annotations.NullMarked;
