/** Who may come in and what everybody shares: log-in, people, roles, tasks, audit trail, import and export of tables. */
@NullMarked
package nl.mgr.platform;

import org.jspecify.annotations.NullMarked;
