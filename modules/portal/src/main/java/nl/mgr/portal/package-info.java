/** The composition root: puts the modules into one application and gives each portal its home page. */
@NullMarked
package nl.mgr.portal;

import org.jspecify.annotations.NullMarked;
