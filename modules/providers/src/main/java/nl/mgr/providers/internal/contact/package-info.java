/** Whom to turn to at a care provider, and of which group it is. */
@NullMarked
package nl.mgr.providers.internal.contact;

import org.jspecify.annotations.NullMarked;
