/** The way in: what every request meets before a page does, and the mechanism by which people prove who they are. */
@NullMarked
package nl.mgr.platform.internal.entrance;

import org.jspecify.annotations.NullMarked;
