/** Articles of contracts with a term, as clocks, and the room for spending that some of them watch. */
@NullMarked
package nl.mgr.contracts.internal.clock;

import org.jspecify.annotations.NullMarked;
