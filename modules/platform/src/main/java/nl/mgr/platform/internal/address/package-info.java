/** Under which address people reach the portal, and what follows from it. */
@NullMarked
package nl.mgr.platform.internal.address;

import org.jspecify.annotations.NullMarked;
