/** Addresses of lists. */
@NullMarked
package nl.mgr.ui.internal.list;

import org.jspecify.annotations.NullMarked;
