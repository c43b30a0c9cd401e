/** Files that are read in: checked, told of, applied as a whole. */
@NullMarked
package nl.mgr.system.imports;

import org.jspecify.annotations.NullMarked;
