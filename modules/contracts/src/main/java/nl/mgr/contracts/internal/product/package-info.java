/** The products that a cooperation buys. */
@NullMarked
package nl.mgr.contracts.internal.product;

import org.jspecify.annotations.NullMarked;
