/** The demo's facts of the source documents, and their way into the platform through the module's own services. */
@NullMarked
package nl.mgr.cooperation.internal.demo;

import org.jspecify.annotations.NullMarked;
