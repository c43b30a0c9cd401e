/** Geometry of drawings. */
@NullMarked
package nl.mgr.ui.internal.chart;

import org.jspecify.annotations.NullMarked;
