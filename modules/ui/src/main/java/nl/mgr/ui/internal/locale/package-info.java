/** The closed list of languages and the view locale that follows from it. */
@NullMarked
package nl.mgr.ui.internal.locale;

import org.jspecify.annotations.NullMarked;
