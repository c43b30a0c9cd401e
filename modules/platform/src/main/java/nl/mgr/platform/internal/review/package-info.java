/** The yearly review of who may what, signed for; and who came and who went. */
@NullMarked
package nl.mgr.platform.internal.review;

import org.jspecify.annotations.NullMarked;
