/** The search box and what it stands on: one question to the guarded index, every hit resolved under row security. */
@NullMarked
package nl.mgr.platform.internal.search;

import org.jspecify.annotations.NullMarked;
