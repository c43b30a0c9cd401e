/** What a municipality keeps of contracts when it leaves. */
@NullMarked
package nl.mgr.contracts.internal.leaving;

import org.jspecify.annotations.NullMarked;
