/** The register's rules, tested without a database. */
@NullMarked
package nl.mgr.providers.internal.evidence;

import org.jspecify.annotations.NullMarked;
