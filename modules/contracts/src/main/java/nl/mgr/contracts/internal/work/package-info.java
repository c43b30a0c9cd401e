/** What contracts ask people to do. */
@NullMarked
package nl.mgr.contracts.internal.work;

import org.jspecify.annotations.NullMarked;
