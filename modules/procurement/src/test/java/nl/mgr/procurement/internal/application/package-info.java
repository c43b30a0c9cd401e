/** Rules of applications and awards, without a database. */
@NullMarked
package nl.mgr.procurement.internal.application;

import org.jspecify.annotations.NullMarked;
