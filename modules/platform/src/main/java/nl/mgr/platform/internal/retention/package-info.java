/** What is kept for a while only: removed when its days are over, and told what was. */
@NullMarked
package nl.mgr.platform.internal.retention;

import org.jspecify.annotations.NullMarked;
