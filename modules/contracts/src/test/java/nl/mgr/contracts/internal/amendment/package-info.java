@NullMarked
package nl.mgr.contracts.internal.amendment;

import org.jspecify.annotations.NullMarked;
