/** Providers of the demo: as many as the source documents count, with numbers that belong to nobody. */
@NullMarked
package nl.mgr.providers.internal.demo;

import org.jspecify.annotations.NullMarked;
