/** What a municipality keeps of figures when it leaves. */
@NullMarked
package nl.mgr.monitoring.internal.leaving;

import org.jspecify.annotations.NullMarked;
