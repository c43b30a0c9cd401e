/** What the user sees when something is refused, gone, changed by another or broken. */
@NullMarked
package nl.mgr.ui.internal.failure;

import org.jspecify.annotations.NullMarked;
