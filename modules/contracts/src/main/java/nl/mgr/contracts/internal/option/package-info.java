/** How often and for how long contracts may be extended. */
@NullMarked
package nl.mgr.contracts.internal.option;

import org.jspecify.annotations.NullMarked;
