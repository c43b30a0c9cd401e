@NullMarked
package nl.mgr.cooperation.internal.export;

import org.jspecify.annotations.NullMarked;
