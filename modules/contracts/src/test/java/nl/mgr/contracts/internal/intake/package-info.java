/** Rules of contracts, tested without a database. */
@NullMarked
package nl.mgr.contracts.internal.intake;

import org.jspecify.annotations.NullMarked;
