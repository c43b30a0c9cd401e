/** Reading and checking of files, tested without a database. */
@NullMarked
package nl.mgr.monitoring.internal.delivery;

import org.jspecify.annotations.NullMarked;
