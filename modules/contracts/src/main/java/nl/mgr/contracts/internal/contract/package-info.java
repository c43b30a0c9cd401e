/** Contracts with their lines and the municipalities per line, from draft through signing to end. */
@NullMarked
package nl.mgr.contracts.internal.contract;

import org.jspecify.annotations.NullMarked;
