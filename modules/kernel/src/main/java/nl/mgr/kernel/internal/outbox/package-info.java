/** Delivers facts that cross modules: written with the change, delivered after it, retried and shown when they fail. */
@NullMarked
package nl.mgr.kernel.internal.outbox;

import org.jspecify.annotations.NullMarked;
