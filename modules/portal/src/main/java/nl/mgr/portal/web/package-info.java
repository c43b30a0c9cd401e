/** Home pages: what the modules contribute, in order. */
@NullMarked
package nl.mgr.portal.web;

import org.jspecify.annotations.NullMarked;
