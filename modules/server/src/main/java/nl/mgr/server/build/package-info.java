/** What the build makes for the distribution. */
@NullMarked
package nl.mgr.server.build;

import org.jspecify.annotations.NullMarked;
