/** The module at work in a real server on a real database. */
@NullMarked
package nl.mgr.cooperation.it;

import org.jspecify.annotations.NullMarked;
