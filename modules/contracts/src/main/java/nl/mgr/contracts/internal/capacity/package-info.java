/** Whether lines take new clients: admission stops, waiting times and free places, as rows that are never edited. */
@NullMarked
package nl.mgr.contracts.internal.capacity;

import org.jspecify.annotations.NullMarked;
