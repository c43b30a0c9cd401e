/** Converters from and to what people type. */
@NullMarked
package nl.mgr.ui.internal.convert;

import org.jspecify.annotations.NullMarked;
