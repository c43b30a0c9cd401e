/** Contracts that come by import: many at once, all or none. */
@NullMarked
package nl.mgr.contracts.internal.intake;

import org.jspecify.annotations.NullMarked;
