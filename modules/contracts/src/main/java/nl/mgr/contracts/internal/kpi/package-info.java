/** Performance indicators of contracts: norms, and what was measured per period. */
@NullMarked
package nl.mgr.contracts.internal.kpi;

import org.jspecify.annotations.NullMarked;
