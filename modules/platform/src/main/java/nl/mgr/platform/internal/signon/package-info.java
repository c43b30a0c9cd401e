/** Single sign-on: an organisation's own log-in, by OpenID Connect. */
@NullMarked
package nl.mgr.platform.internal.signon;

import org.jspecify.annotations.NullMarked;
