/** Bank accounts of care providers: proposed by one, approved by another. */
@NullMarked
package nl.mgr.providers.internal.account;

import org.jspecify.annotations.NullMarked;
