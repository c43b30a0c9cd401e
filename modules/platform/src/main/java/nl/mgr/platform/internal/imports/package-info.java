/** Files that are read in: kept, judged in the background, applied as a whole. */
@NullMarked
package nl.mgr.platform.internal.imports;

import org.jspecify.annotations.NullMarked;
