/** What people look after themselves: password, sessions, second step. */
@NullMarked
package nl.mgr.system.account;

import org.jspecify.annotations.NullMarked;
