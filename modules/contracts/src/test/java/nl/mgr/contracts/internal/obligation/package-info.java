/** Tests of obligations. */
@NullMarked
package nl.mgr.contracts.internal.obligation;

import org.jspecify.annotations.NullMarked;
