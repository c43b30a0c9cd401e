/**
 * What the cooperation does for municipalities: the catalogue of lines, agreements made of it and signed by both, and how
 * each line went.
 */
@NullMarked
package nl.mgr.cooperation.internal.agreement;

import org.jspecify.annotations.NullMarked;
