/** How long documents are kept, which of them may go, and the lists by which they are destroyed. */
@NullMarked
package nl.mgr.platform.internal.destruction;

import org.jspecify.annotations.NullMarked;
