/** What the build makes from the modules on the class path, for the portal and for test archives alike. */
@NullMarked
package nl.mgr.kernel.build;

import org.jspecify.annotations.NullMarked;
