/**
 * The product catalogue: live from lines and tariffs in force ({@code contracts.catalogue_on}), checked, and published
 * per municipality and month in rows that never change.
 */
@NullMarked
package nl.mgr.contracts.internal.catalogue;

import org.jspecify.annotations.NullMarked;
