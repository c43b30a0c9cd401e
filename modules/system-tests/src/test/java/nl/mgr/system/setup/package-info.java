/** Setting up a cooperation from nothing, over HTTP. */
@NullMarked
package nl.mgr.system.setup;

import org.jspecify.annotations.NullMarked;
