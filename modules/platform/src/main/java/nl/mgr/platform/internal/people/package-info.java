/** People, the organisations they log in for and what they are there. */
@NullMarked
package nl.mgr.platform.internal.people;

import org.jspecify.annotations.NullMarked;
