/** Subcontractors of care providers: consent that is asked, given, refused and taken back. */
@NullMarked
package nl.mgr.providers.internal.subcontract;

import org.jspecify.annotations.NullMarked;
