/**
 * Documents as PDF. The fonts are those of the screens, as files that a PDF can hold: the Latin and extended Latin
 * glyphs of Atkinson Hyperlegible Next (400 and 700) and Newsreader (600), without tables for layout. Where a font has
 * no glyph, a question mark is written.
 */
@NullMarked
package nl.mgr.platform.internal.pdf;

import org.jspecify.annotations.NullMarked;
