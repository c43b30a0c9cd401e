/** The yearly indexation of tariffs. */
@NullMarked
package nl.mgr.contracts.internal.indexation;

import org.jspecify.annotations.NullMarked;
