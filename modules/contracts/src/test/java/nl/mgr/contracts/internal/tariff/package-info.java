/** Rules of contracts, tested without a database. */
@NullMarked
package nl.mgr.contracts.internal.tariff;

import org.jspecify.annotations.NullMarked;
