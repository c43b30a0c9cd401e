/** The register's rules, tested without a database. */
@NullMarked
package nl.mgr.providers.internal.register;

import org.jspecify.annotations.NullMarked;
