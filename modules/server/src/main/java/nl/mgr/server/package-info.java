/** The launcher: reads the settings, starts the database and the web server in one process, and stops them in order. */
@NullMarked
package nl.mgr.server;

import org.jspecify.annotations.NullMarked;
