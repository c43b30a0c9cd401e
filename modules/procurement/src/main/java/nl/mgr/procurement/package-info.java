/**
 * Buying care: tenders with their lots, applications of providers, and the award from which a contract is drafted. Can
 * be left out: contracts then come by import.
 */
@NullMarked
package nl.mgr.procurement;

import org.jspecify.annotations.NullMarked;
