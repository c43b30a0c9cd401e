/** Rules of contracts, tested without a database. */
@NullMarked
package nl.mgr.contracts.internal.catalogue;

import org.jspecify.annotations.NullMarked;
