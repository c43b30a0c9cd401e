/** The register of care providers from a file. */
@NullMarked
package nl.mgr.providers.internal.intake;

import org.jspecify.annotations.NullMarked;
