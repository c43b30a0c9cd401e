/** What a municipality keeps of procurement when it leaves. */
@NullMarked
package nl.mgr.procurement.internal.leaving;

import org.jspecify.annotations.NullMarked;
