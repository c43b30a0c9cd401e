/** Questions of municipalities about contracts. */
@NullMarked
package nl.mgr.contracts.internal.question;

import org.jspecify.annotations.NullMarked;
