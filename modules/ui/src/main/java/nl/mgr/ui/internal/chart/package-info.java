/** Components that draw: region map and bars. */
@NullMarked
package nl.mgr.ui.internal.chart;

import org.jspecify.annotations.NullMarked;
