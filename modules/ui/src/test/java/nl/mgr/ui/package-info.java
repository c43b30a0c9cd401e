/** Formats, drawings and messages. */
@NullMarked
package nl.mgr.ui;

import org.jspecify.annotations.NullMarked;
