/** Keys of organisations: who makes them, and as whom a program acts that shows one. */
@NullMarked
package nl.mgr.platform.internal.key;

import org.jspecify.annotations.NullMarked;
