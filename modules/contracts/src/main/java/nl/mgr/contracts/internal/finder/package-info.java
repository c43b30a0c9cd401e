/** The care finder: entries of providers, what is said of them, and finding in what is in force. */
@NullMarked
package nl.mgr.contracts.internal.finder;

import org.jspecify.annotations.NullMarked;
