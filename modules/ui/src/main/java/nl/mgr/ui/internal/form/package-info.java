/** The m:field component. */
@NullMarked
package nl.mgr.ui.internal.form;

import org.jspecify.annotations.NullMarked;
