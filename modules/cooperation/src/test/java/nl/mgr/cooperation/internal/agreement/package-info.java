/** Rules of service agreements. */
@NullMarked
package nl.mgr.cooperation.internal.agreement;

import org.jspecify.annotations.NullMarked;
