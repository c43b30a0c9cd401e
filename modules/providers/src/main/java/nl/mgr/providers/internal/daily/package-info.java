/** What a day brings by itself. */
@NullMarked
package nl.mgr.providers.internal.daily;

import org.jspecify.annotations.NullMarked;
