/** Files that a municipality keeps of what it has left, made once and never changed. */
@NullMarked
package nl.mgr.cooperation.internal.export;

import org.jspecify.annotations.NullMarked;
