/** What care providers ask to have changed in the register. */
@NullMarked
package nl.mgr.providers.internal.change;

import org.jspecify.annotations.NullMarked;
