/** What people look after themselves: their name, password, second step and sessions. */
@NullMarked
package nl.mgr.platform.internal.account;

import org.jspecify.annotations.NullMarked;
