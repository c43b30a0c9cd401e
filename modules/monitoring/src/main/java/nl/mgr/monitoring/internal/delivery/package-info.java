/** The road of a file: received, read, checked in one go against contracts, and taken whole or not at all. */
@NullMarked
package nl.mgr.monitoring.internal.delivery;

import org.jspecify.annotations.NullMarked;
