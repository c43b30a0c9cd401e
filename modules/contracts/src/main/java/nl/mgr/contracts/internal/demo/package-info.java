/** Products and contracts of the demo, made around the demo day with the contract counts of the source documents. */
@NullMarked
package nl.mgr.contracts.internal.demo;

import org.jspecify.annotations.NullMarked;
