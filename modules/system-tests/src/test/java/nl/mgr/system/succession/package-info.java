/** A municipality goes up into another, and what it had passes. */
@NullMarked
package nl.mgr.system.succession;

import org.jspecify.annotations.NullMarked;
