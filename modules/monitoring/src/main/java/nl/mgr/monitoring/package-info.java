/**
 * Monthly deliveries of care providers, whether they are complete and in time, and the utilisation that municipalities
 * read from them. Every figure can be followed back to the delivery line and its contract line.
 */
@NullMarked
package nl.mgr.monitoring;

import org.jspecify.annotations.NullMarked;
