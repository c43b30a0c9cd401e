/** Rules of requests, without a database. */
@NullMarked
package nl.mgr.cooperation.internal.request;

import org.jspecify.annotations.NullMarked;
