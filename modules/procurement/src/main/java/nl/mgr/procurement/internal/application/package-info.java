/** Applications, their judgement, and the award from which a contract is drafted. */
@NullMarked
package nl.mgr.procurement.internal.application;

import org.jspecify.annotations.NullMarked;
