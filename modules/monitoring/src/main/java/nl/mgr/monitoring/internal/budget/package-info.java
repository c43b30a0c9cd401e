/** Municipal budgets per category of care. */
@NullMarked
package nl.mgr.monitoring.internal.budget;

import org.jspecify.annotations.NullMarked;
