/** Tables that come in and go out: the only place where files of others are interpreted. */
@NullMarked
package nl.mgr.platform.internal.table;

import org.jspecify.annotations.NullMarked;
