/** Files of facts that come along: semicolons and a header. */
@NullMarked
package nl.mgr.cooperation.internal.facts;

import org.jspecify.annotations.NullMarked;
