/** Tests of performance indicators. */
@NullMarked
package nl.mgr.contracts.internal.kpi;

import org.jspecify.annotations.NullMarked;
