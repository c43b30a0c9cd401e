/** Obligations of contracts: what falls due, what was delivered, and what the team made of it. */
@NullMarked
package nl.mgr.contracts.internal.obligation;

import org.jspecify.annotations.NullMarked;
