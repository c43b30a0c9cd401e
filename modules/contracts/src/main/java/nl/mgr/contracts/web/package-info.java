/** Pages of contracts, products and tariffs. */
@NullMarked
package nl.mgr.contracts.web;

import org.jspecify.annotations.NullMarked;
