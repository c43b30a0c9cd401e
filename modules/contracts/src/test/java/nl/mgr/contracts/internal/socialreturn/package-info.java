/** Tests of social return. */
@NullMarked
package nl.mgr.contracts.internal.socialreturn;

import org.jspecify.annotations.NullMarked;
