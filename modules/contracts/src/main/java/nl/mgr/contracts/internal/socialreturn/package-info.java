/** Social return: what is owed, what was done for it by building blocks, and the settlement of a year. */
@NullMarked
package nl.mgr.contracts.internal.socialreturn;

import org.jspecify.annotations.NullMarked;
