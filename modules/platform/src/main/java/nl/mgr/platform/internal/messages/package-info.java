/** Messages between modules, as administrators see them. */
@NullMarked
package nl.mgr.platform.internal.messages;

import org.jspecify.annotations.NullMarked;
