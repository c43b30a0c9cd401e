/** Tenders of the demo: one in every state, and the ones from which running contracts came. */
@NullMarked
package nl.mgr.procurement.internal.demo;

import org.jspecify.annotations.NullMarked;
