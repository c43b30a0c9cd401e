/** The demo's facts against the sums of the source documents. */
@NullMarked
package nl.mgr.cooperation.internal.demo;

import org.jspecify.annotations.NullMarked;
