/** What people are told: written once, shown on screen at once, mailed as they chose. */
@NullMarked
package nl.mgr.platform.internal.notice;

import org.jspecify.annotations.NullMarked;
