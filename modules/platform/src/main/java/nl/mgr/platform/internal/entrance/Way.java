package nl.mgr.platform.internal.entrance;

import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/**
 * One way for people to prove who they are: the log-in form, a session that lasts. Programs come by keys, which
 * {@code KeyCheck} looks at for each request. Asked in the order of {@link #order()}.
 */
interface Way {

    int order();

    /** Empty when the request does not come this way. */
    Optional<AuthenticationStatus> tryOn(HttpServletRequest request, HttpMessageContext context);
}
