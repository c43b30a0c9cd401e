/** Where the time comes from. */
@NullMarked
package nl.mgr.kernel.internal.clock;

import org.jspecify.annotations.NullMarked;
