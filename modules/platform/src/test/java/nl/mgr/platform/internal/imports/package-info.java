/** Cells of files that are read in. */
@NullMarked
package nl.mgr.platform.internal.imports;

import org.jspecify.annotations.NullMarked;
