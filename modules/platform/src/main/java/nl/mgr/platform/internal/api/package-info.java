/** The interface for programs: reads what they ask, writes what they get, and describes itself. */
@NullMarked
package nl.mgr.platform.internal.api;

import org.jspecify.annotations.NullMarked;
