/** The register of care providers and its sites. */
@NullMarked
package nl.mgr.providers.internal.register;

import org.jspecify.annotations.NullMarked;
