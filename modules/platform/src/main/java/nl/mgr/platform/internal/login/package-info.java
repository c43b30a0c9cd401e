/** Passwords, attempts and sessions: whether somebody is who they say, and for how long. */
@NullMarked
package nl.mgr.platform.internal.login;

import org.jspecify.annotations.NullMarked;
