/** Page beans of log-in and the own account. */
@NullMarked
package nl.mgr.platform.web;

import org.jspecify.annotations.NullMarked;
