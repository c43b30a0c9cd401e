/** Tasks: given by modules, done by doing the thing, passed on between colleagues, and seen to when they are late. */
@NullMarked
package nl.mgr.platform.internal.task;

import org.jspecify.annotations.NullMarked;
