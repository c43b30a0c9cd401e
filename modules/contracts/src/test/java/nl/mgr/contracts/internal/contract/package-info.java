/** Rules of contracts, tested without a database. */
@NullMarked
package nl.mgr.contracts.internal.contract;

import org.jspecify.annotations.NullMarked;
