/** Rules of contracts, tested without a database. */
@NullMarked
package nl.mgr.contracts.internal.product;

import org.jspecify.annotations.NullMarked;
