/** The descriptor of this module. */
@NullMarked
package nl.mgr.ui.internal.module;

import org.jspecify.annotations.NullMarked;
