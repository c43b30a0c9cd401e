/** Looks at people's data: written down as they happen, and shown to whom they are about. */
@NullMarked
package nl.mgr.platform.internal.processing;

import org.jspecify.annotations.NullMarked;
