/** Refuses calls of services whose module or right the actor does not have. */
@NullMarked
package nl.mgr.kernel.internal.gate;

import org.jspecify.annotations.NullMarked;
