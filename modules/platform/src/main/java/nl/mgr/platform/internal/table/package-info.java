/** Tables from files and into files: the only place where bytes from outside are interpreted. */
@NullMarked
package nl.mgr.platform.internal.table;

import org.jspecify.annotations.NullMarked;
