/** The words of contracts: texts in versions, on which one a contract stands, where it deviates, and its document. */
@NullMarked
package nl.mgr.contracts.internal.text;

import org.jspecify.annotations.NullMarked;
