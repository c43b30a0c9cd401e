/** The tariffs of a provider on a day. */
@NullMarked
package nl.mgr.contracts.internal.sheet;

import org.jspecify.annotations.NullMarked;
