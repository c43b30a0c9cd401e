/** A year of deliveries around the demo day: seasons, late and missing files, one refused, budgets and settled months. */
@NullMarked
package nl.mgr.monitoring.internal.demo;

import org.jspecify.annotations.NullMarked;
