/** Rows of the register that are one care provider: found, told apart, and made one by two people. */
@NullMarked
package nl.mgr.providers.internal.merger;

import org.jspecify.annotations.NullMarked;
