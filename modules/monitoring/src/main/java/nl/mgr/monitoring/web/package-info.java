/** Pages of deliveries and figures, and what this module adds to menus and home pages. */
@NullMarked
package nl.mgr.monitoring.web;

import org.jspecify.annotations.NullMarked;
