/** Amendments: drafted, put before the parties, signed by all of them and then written into the contract. */
@NullMarked
package nl.mgr.contracts.internal.amendment;

import org.jspecify.annotations.NullMarked;
