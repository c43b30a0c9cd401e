package nl.mgr.platform.internal.entrance;

import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/**
 * One way to prove who one is: the log-in form, a session that lasts; single sign-on of an organisation and tokens of
 * programs join as further beans. Asked in the order of {@link #order()}.
 */
interface Way {

    int order();

    /** Empty when the request does not come this way. */
    Optional<AuthenticationStatus> tryOn(HttpServletRequest request, HttpMessageContext context);
}
