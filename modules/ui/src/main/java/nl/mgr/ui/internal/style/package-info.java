/** The colours of the platform's own style sheet, to show and to check their contrast. */
@NullMarked
package nl.mgr.ui.internal.style;

import org.jspecify.annotations.NullMarked;
