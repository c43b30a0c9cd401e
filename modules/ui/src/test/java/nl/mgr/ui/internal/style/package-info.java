@NullMarked
package nl.mgr.ui.internal.style;

import org.jspecify.annotations.NullMarked;
