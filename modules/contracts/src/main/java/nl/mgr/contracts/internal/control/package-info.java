/** Supervision: checks of what is declared, from their goal to what follows from them. */
@NullMarked
package nl.mgr.contracts.internal.control;

import org.jspecify.annotations.NullMarked;
