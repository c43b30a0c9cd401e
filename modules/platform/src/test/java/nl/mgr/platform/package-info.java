/** What the platform's API decides by itself. */
@NullMarked
package nl.mgr.platform;

import org.jspecify.annotations.NullMarked;
