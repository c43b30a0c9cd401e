/** Sets the actor's scope on each database transaction, in one place for JPA and plain SQL. */
@NullMarked
package nl.mgr.kernel.internal.scope;

import org.jspecify.annotations.NullMarked;
