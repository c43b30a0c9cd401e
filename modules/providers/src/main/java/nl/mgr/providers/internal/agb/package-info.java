/** Codes of the AGB register: whose, from when until when, and which of them is a provider's code elsewhere. */
@NullMarked
package nl.mgr.providers.internal.agb;

import org.jspecify.annotations.NullMarked;
