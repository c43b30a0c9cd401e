/** Tenders with their lots: prepared, published, closed. */
@NullMarked
package nl.mgr.procurement.internal.tender;

import org.jspecify.annotations.NullMarked;
