/** Statements and certificates of care providers: handed in, judged, and asked for again before they end. */
@NullMarked
package nl.mgr.providers.internal.evidence;

import org.jspecify.annotations.NullMarked;
