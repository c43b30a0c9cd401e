/** Rules of tenders and lots, without a database. */
@NullMarked
package nl.mgr.procurement.internal.tender;

import org.jspecify.annotations.NullMarked;
