/** The descriptor of this module and what it adds to the portals. */
@NullMarked
package nl.mgr.monitoring.internal.module;

import org.jspecify.annotations.NullMarked;
