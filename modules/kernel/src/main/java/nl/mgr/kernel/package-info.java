/**
 * What every module stands on: value types, the actor and its scope, the module descriptor and its gates, events and
 * outbox, settings, time and schema migration, and the SPIs through which a module on the left asks one on the right.
 */
@NullMarked
package nl.mgr.kernel;

import org.jspecify.annotations.NullMarked;
