/** Seals the audit trail and checks that nobody changed it. */
@NullMarked
package nl.mgr.platform.internal.audit;

import org.jspecify.annotations.NullMarked;
