/** The descriptor of this module. */
@NullMarked
package nl.mgr.platform.internal.module;

import org.jspecify.annotations.NullMarked;
