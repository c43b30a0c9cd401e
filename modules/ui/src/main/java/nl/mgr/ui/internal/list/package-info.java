/** The table behind m:list and its export. */
@NullMarked
package nl.mgr.ui.internal.list;

import org.jspecify.annotations.NullMarked;
