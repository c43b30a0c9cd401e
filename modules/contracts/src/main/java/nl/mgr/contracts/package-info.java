/**
 * What was agreed: products, contracts with their lines per municipality, and dated tariffs. Finder, deliveries and
 * declarations all ask here which line was in force, and at what price, on a day.
 */
@NullMarked
package nl.mgr.contracts;

import org.jspecify.annotations.NullMarked;
