/** Dated prices per contract line and municipality. */
@NullMarked
package nl.mgr.contracts.internal.tariff;

import org.jspecify.annotations.NullMarked;
